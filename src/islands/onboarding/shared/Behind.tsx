import { useMemo, type ReactElement } from 'react';
import type { LearnerRecord } from '#adapters/progress';
import { catchUps, type CatchUp, type PlanFile, type Run } from '#domain/curriculum';
import { enrolling } from '#domain/progress';
import { counted, fill } from '../../../i18n/fill.ts';
import type { OnboardingWords } from '../../../i18n/onboarding.ts';
import { duration, shortDay } from './format.ts';

interface Props {
  plan: PlanFile;
  run: Run;
  today: string;
  record: LearnerRecord;
  words: OnboardingWords;
  locale: string;
}

/** What is left from earlier days, and both ways to deal with it, with where each one ends. */
export function Behind(props: Props): ReactElement | null {
  const { plan, run, today, record, words, locale } = props;
  const ways = useMemo(() => catchUps(plan, run, today), [plan, run, today]);
  if (ways.length === 0) return <Chosen {...props} />;
  const texts = words.behind;
  const choose = ({ choice }: CatchUp): void => {
    const replans = [...run.enrolment.replans, choice];
    void record.append([enrolling({ ...run.enrolment, replans })]);
  };
  return (
    <section className="behind" aria-labelledby="behind">
      <h2 id="behind">{counted(locale, run.missed.length, texts.title)}</h2>
      <p className="small dim">{texts.what}</p>
      <div className="ways">
        {ways.map((way) => (
          <div key={way.choice.how}>
            <button className="btn" type="button" onClick={() => choose(way)}>
              {texts[way.choice.how]}
            </button>
            <p className="small dim">{wayText(way, plan, words, locale)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** What was chosen today, which can be taken back until the day is over. */
function Chosen({ run, today, record, words }: Props): ReactElement | null {
  const { enrolment } = run;
  const last = enrolment.replans.at(-1);
  if (last?.on !== today) return null;
  const takeBack = (): void => {
    void record.append([enrolling({ ...enrolment, replans: enrolment.replans.slice(0, -1) })]);
  };
  return (
    <p className="chosen small dim">
      {words.behind.chosen[last.how]}{' '}
      <button className="link" type="button" onClick={takeBack}>
        {words.run.undo}
      </button>
    </p>
  );
}

function wayText(way: CatchUp, plan: PlanFile, words: OnboardingWords, locale: string): string {
  const { end, moves, choice } = way;
  const texts = words.behind;
  const forms = moves > 0 ? texts.later : texts.earlier;
  return fill(choice.how === 'move' ? texts.moveWhat : texts.doubleWhat, {
    end: shortDay(locale, end),
    change: moves === 0 ? texts.same : counted(locale, Math.abs(moves), forms),
    limit: duration(plan.catchUp, words),
  });
}
