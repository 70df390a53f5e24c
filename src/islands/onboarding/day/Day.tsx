import type { ReactElement } from 'react';
import { dayParts, type DayPart, type DayView, type ItemView } from '#domain/curriculum';
import { NotLoaded } from '../shared/NotLoaded.tsx';
import { Trouble } from '../shared/Trouble.tsx';
import { Unlaid } from '../shared/Unlaid.tsx';
import { useKeys } from '../shared/use-keys.ts';
import { useRun } from '../shared/use-run.ts';
import { useTicks } from '../shared/use-ticks.ts';
import { DayAside } from './DayAside.tsx';
import { DayMain } from './DayMain.tsx';
import { Strip } from './Strip.tsx';
import type { DayWords } from './words.ts';

export interface DayProps {
  base: string;
  locale: string;
  /** Id and address of the plan, the address of its file and that of the page that chooses. */
  plan: { id: string; href: string; file: string; choose: string; count: number };
  day: DayView;
  words: DayWords;
}

/** A day of a plan: what to do, in order, and what it leads to. Without a start, the day by its number. */
export function Day(props: DayProps): ReactElement {
  const { base, locale, plan, day, words } = props;
  const state = useRun(base, plan.id, plan.file);
  const { run, loaded, today } = state;
  const ticks = useTicks(state, words.day, locale);
  const items = loaded?.plan.days[day.number - 1]?.items ?? day.items;
  const parts = run && loaded ? dayParts(loaded.plan, run.schedule, day.number) : [];
  const shown = shownItems(parts, today);
  useKeys(run ? { KeyT: () => ticks.tickNext(shown), KeyU: () => ticks.undo(shown) } : {});
  return (
    <>
      <Strip
        plan={plan.href}
        count={plan.count}
        day={day.number}
        words={words}
        locale={locale}
        file={loaded?.plan}
        run={run}
      />
      {loaded && <Trouble state={state.state} words={loaded.words.trouble} locale={locale} />}
      {state.failed && (
        <NotLoaded text={words.problems.file} again={words.problems.again} retry={state.retry} />
      )}
      <Unlaid state={state} choose={`${plan.choose}?plan=${plan.id}`} />
      <div className="split">
        <DayMain {...props} {...{ state, items, parts, ticks }} />
        <DayAside {...props} {...{ state, items, parts, ticks }} />
      </div>
      <output className="vh">{ticks.said}</output>
    </>
  );
}

/** What keys tick, in order: today's items before those of other dates. */
function shownItems(parts: readonly DayPart[], today: string | undefined): ItemView[] {
  return parts
    .toSorted((a, b) => Number(b.date === today) - Number(a.date === today))
    .flatMap(({ items }) => items);
}
