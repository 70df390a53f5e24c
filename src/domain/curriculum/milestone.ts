import { activity, bestScore, signersOf, type Progress } from '../progress/index.ts';
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

/** What a contract is held against. */
export interface Standing {
  /** Id of the plan. */
  plan: string;
  progress: Progress;
  /** Whether an item of the plan is done, by its id. */
  isDone: (item: string) => boolean;
  /** The milestone's date, before which it is not granted; undefined without a start. */
  opens: PlainDate | undefined;
  today: PlainDate;
}

/** Evaluates a contract. Nothing is hidden by it: it only holds back the milestone. */
export function milestoneState(milestone: Milestone, standing: Standing): MilestoneState {
  const { opens, today } = standing;
  const conditions = milestone.requires.map((condition) =>
    conditionState(condition, milestone, standing),
  );
  const met = conditions.every((condition) => condition.met);
  return { conditions, met, granted: met && opens !== undefined && opens <= today };
}

function conditionState(
  condition: Condition,
  milestone: Milestone,
  { plan, progress, isDone }: Standing,
): ConditionState {
  if (condition.kind === 'quiz') {
    const score = bestScore(progress, activity.quiz(condition.quiz));
    return { condition, score, met: score !== undefined && score >= condition.score };
  }
  if (condition.kind === 'signed') {
    const signers = signersOf(progress, activity.item(plan, milestone.id));
    return { condition, met: signers.has(condition.by) };
  }
  const missing = condition.items.filter((id) => !isDone(id));
  return { condition, missing, met: missing.length === 0 };
}
