import type { ReactElement } from 'react';
import type { LearnerRecord } from '#adapters/progress';
import { planChanges, targetsOf, type PlanFile, type Run } from '#domain/curriculum';
import { enrolling } from '#domain/progress';
import { fill } from '../../../i18n/fill.ts';
import type { OnboardingWords } from '../../../i18n/onboarding.ts';
import { Icon } from './Icon.tsx';

interface Props {
  plan: PlanFile;
  run: Run;
  record: LearnerRecord;
  words: OnboardingWords;
}

/** Names what of the plan is not as it was when the hire chose it, until that was seen; nothing when it is. */
export function Changed({ plan, run, record, words }: Props): ReactElement | null {
  const lines = linesOf(plan, run, words);
  if (lines.length === 0) return null;
  const texts = words.changed;
  const seen = (): void => {
    void record.append([enrolling({ ...run.enrolment, items: targetsOf(plan) })]);
  };
  return (
    <section className="banner changed" aria-label={texts.title}>
      <Icon name="info" />
      <div>
        <p>
          <b>{texts.title}</b>
          {texts.kept}
        </p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <button className="btn btn-sm" type="button" onClick={seen}>
        {texts.seen}
      </button>
    </section>
  );
}

function linesOf(plan: PlanFile, run: Run, words: OnboardingWords): string[] {
  const { added, removed, renamed } = planChanges(run.enrolment.items, targetsOf(plan));
  const titles = new Map(
    plan.days.flatMap(({ items }) => items.map(({ id, title }) => [id, title])),
  );
  const titleOf = (id: string): string => titles.get(id) ?? id;
  // Only what an item pointed to is kept: an article or a quiz by its id, anything else by its kind.
  const kinds = new Map<string, string>(Object.entries(words.kinds));
  const nameOf = (target: string): string => kinds.get(target) ?? target;
  const texts = words.changed;
  return [
    ...renamed.map(({ id, from }) => fill(texts.renamed, { from: nameOf(from), to: titleOf(id) })),
    ...added.map((id) => fill(texts.added, { item: titleOf(id) })),
    ...removed.map((target) => fill(texts.removed, { item: nameOf(target) })),
  ];
}
