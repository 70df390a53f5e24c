import type { Curriculum, PlanItem } from '../../curriculum/index.ts';
import type { Issue } from '../../issue/index.ts';
import { knownIds, type Entry, type KeyPath, type Library } from '../../library/index.ts';
import { repeatedIds } from '../repeated.ts';
import { articleIssues, idsOf, namedIssues } from '../references.ts';

type Plan = Entry<Curriculum>;
type Milestone = Extract<PlanItem, { kind: 'milestone' }>;

interface Placed {
  id: string;
  item: PlanItem;
  keys: KeyPath;
}

/** Plans and cohorts name articles, headings, tests, roles and calendars that exist. */
export function checkPlans(library: Library): Issue[] {
  const plans = knownIds(library, 'curricula');
  return [
    ...library.curricula.all.flatMap((plan) => planIssues(library, plan)),
    ...library.cohorts.all.flatMap((cohort) => [
      ...namedIssues(cohort, ['plan'], 'plan', cohort.data.plan, plans),
      ...namedIssues(cohort, ['calendar'], 'calendar', cohort.data.calendar, calendarsOf(library)),
    ]),
  ];
}

function calendarsOf(library: Library): Set<string> {
  return idsOf(library.team.calendars);
}

function planIssues(library: Library, plan: Plan): Issue[] {
  const items = itemsOf(plan);
  return [
    ...namedIssues(plan, ['calendar'], 'calendar', plan.data.calendar, calendarsOf(library)),
    ...repeatedIds(plan, items, 'items of this plan'),
    ...items.flatMap((one) => itemIssues(library, plan, one, items)),
  ];
}

function itemsOf(plan: Plan): Placed[] {
  const inDays = plan.data.days.flatMap((day, dayIndex) =>
    day.items.map((item, index) => placed(item, ['days', dayIndex, 'items', index])),
  );
  const later = plan.data.probation.map(({ item }, index) =>
    placed(item, ['probation', index, 'item']),
  );
  return [...inDays, ...later];
}

// Another milestone is no condition, and what comes after the plan can't be one for it.
function tickable(items: readonly Placed[]): Set<string> {
  return idsOf(items.filter(({ item, keys }) => keys[0] === 'days' && item.kind !== 'milestone'));
}

function placed(item: PlanItem, keys: KeyPath): Placed {
  return { id: item.id, item, keys };
}

function itemIssues(
  library: Library,
  plan: Plan,
  { item, keys }: Placed,
  items: readonly Placed[],
): Issue[] {
  if (item.kind === 'read') return articleIssues(library, plan, [...keys, 'article'], item.article);
  if (item.kind === 'milestone') return milestoneIssues(library, plan, item, keys, items);
  const quiz = 'quiz' in item ? item.quiz : undefined;
  const person = 'with' in item ? item.with : undefined;
  return [
    ...namedIssues(plan, [...keys, 'quiz'], 'quiz', quiz, knownIds(library, 'quizzes')),
    ...namedIssues(plan, [...keys, 'with'], 'person', person, idsOf(library.team.people)),
  ];
}

function milestoneIssues(
  library: Library,
  plan: Plan,
  milestone: Milestone,
  keys: KeyPath,
  items: readonly Placed[],
): Issue[] {
  return milestone.requires.flatMap((condition, index) => {
    const at = [...keys, 'requires', index];
    switch (condition.kind) {
      case 'quiz':
        return namedIssues(
          plan,
          [...at, 'quiz'],
          'quiz',
          condition.quiz,
          knownIds(library, 'quizzes'),
        );
      case 'signed':
        return namedIssues(plan, [...at, 'by'], 'person', condition.by, idsOf(library.team.people));
      case 'done':
        return condition.items.flatMap((id, place) =>
          namedIssues(plan, [...at, 'items', place], 'item to tick', id, tickable(items)),
        );
    }
  });
}
