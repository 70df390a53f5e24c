import type { ReactElement } from 'react';
import { planChanges, targetsOf, type PlanFile, type Run } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import type { OnboardingWords } from '../../../i18n/onboarding.ts';
import { Icon } from './Icon.tsx';

interface Props {
  plan: PlanFile;
  run: Run;
  words: OnboardingWords['changed'];
}

/** Names what of the plan is not as it was when the hire chose it; nothing when it is. */
export function Changed({ plan, run, words }: Props): ReactElement | null {
  const changes = planChanges(run.enrolment.items, targetsOf(plan));
  const titles = new Map(
    plan.days.flatMap(({ items }) => items.map(({ id, title }) => [id, title])),
  );
  const named = (ids: readonly string[]): string =>
    ids.map((id) => titles.get(id) ?? id).join(', ');
  const lines = [
    ...changes.renamed.map(({ id, from }) => fill(words.renamed, { from, to: named([id]) })),
    ...(changes.added.length > 0 ? [fill(words.added, { items: named(changes.added) })] : []),
    ...(changes.removed.length > 0
      ? [fill(words.removed, { items: changes.removed.join(', ') })]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="banner" role="note">
      <Icon name="info" />
      <p>
        <b>{words.title}</b>
        {`${lines.join('; ')}. ${words.kept}`}
      </p>
    </div>
  );
}
