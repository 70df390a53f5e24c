import {
  activity,
  ACTIVITY_TYPES,
  type Actor,
  type Draft,
  type Enrolment,
} from '../progress/index.ts';
import type { ItemView, PlanFile } from './plan-file.ts';

const TYPES: Partial<Record<ItemView['kind'], string>> = {
  milestone: ACTIVITY_TYPES.milestone,
  meet: ACTIVITY_TYPES.meeting,
  'one-to-one': ACTIVITY_TYPES.meeting,
  quiz: ACTIVITY_TYPES.quiz,
};

/** The statement that an item is done. */
export function ticking(run: Enrolment, item: ItemView, locale: string): Draft {
  return {
    verb: 'completed',
    activity: itemActivity(run.plan, item, locale),
    result: { completion: true },
    context: contextOf(run, locale),
  };
}

/** The statement that a role signs a milestone: the actor is the role, not the learner. */
export function signing(
  run: Enrolment,
  milestone: ItemView,
  role: string,
  homePage: string,
  locale: string,
): Draft {
  const actor: Actor = { objectType: 'Agent', account: { homePage, name: role } };
  return {
    verb: 'attested',
    activity: itemActivity(run.plan, milestone, locale),
    actor,
    context: contextOf(run, locale),
  };
}

function itemActivity(plan: string, item: ItemView, locale: string): Draft['activity'] {
  const type = TYPES[item.kind] ?? ACTIVITY_TYPES.item;
  return {
    id: activity.item(plan, item.id),
    definition: { type, name: { [item.lang ?? locale]: item.title } },
  };
}

function contextOf({ registration, plan }: Enrolment, locale: string): Draft['context'] {
  return {
    registration,
    language: locale,
    contextActivities: { grouping: [{ objectType: 'Activity', id: activity.plan(plan) }] },
  };
}

/** What every item of a plan points to: written down at the start, compared later. */
export function targetsOf(plan: Pick<PlanFile, 'days'>): Record<string, string> {
  return Object.fromEntries(
    plan.days.flatMap(({ items }) => items.map(({ id, target }) => [id, target] as const)),
  );
}
