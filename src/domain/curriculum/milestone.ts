import { activity, bestScore, isDone, signersOf, type Progress } from '../progress/index.ts';
import type { PlainDate } from '../shared/index.ts';
import type { Condition, PlanItem } from './model.ts';

/** What of a milestone decides. */
export type Milestone = Pick<Extract<PlanItem, { kind: 'milestone' }>, 'id' | 'requires'>;

/** One condition of a contract and how far it is. */
export interface ConditionState {
  condition: Condition;
  met: boolean;
  /** Of a quiz: the best share of points so far; undefined when it was never taken. */
  score?: number | undefined;
  /** Of items: the ids that are still missing. */
  missing?: string[];
}

/** What of a milestone's contract is done and what is missing. */
export interface MilestoneState {
  conditions: ConditionState[];
  /** All conditions hold. */
  met: boolean;
  /** Met, and its day has come. */
  granted: boolean;
}

/**
 * Evaluates a contract. `opens` is the date of the milestone's day in the plan, undefined without a start;
 * the gate opens on it at the earliest. Nothing is hidden by a contract: it only holds back the milestone.
 */
export function milestoneState(
  milestone: Milestone,
  plan: string,
  progress: Progress,
  opens: PlainDate | undefined,
  today: PlainDate,
): MilestoneState {
  const conditions = milestone.requires.map((condition) =>
    conditionState(condition, milestone, plan, progress),
  );
  const met = conditions.every((condition) => condition.met);
  return { conditions, met, granted: met && opens !== undefined && opens <= today };
}

function conditionState(
  condition: Condition,
  milestone: Milestone,
  plan: string,
  progress: Progress,
): ConditionState {
  if (condition.kind === 'quiz') {
    const score = bestScore(progress, activity.quiz(condition.quiz));
    return { condition, score, met: score !== undefined && score >= condition.score };
  }
  if (condition.kind === 'signed') {
    const signers = signersOf(progress, activity.item(plan, milestone.id));
    return { condition, met: signers.has(condition.by) };
  }
  const missing = condition.items.filter((id) => !isDone(progress, activity.item(plan, id)));
  return { condition, missing, met: missing.length === 0 };
}
