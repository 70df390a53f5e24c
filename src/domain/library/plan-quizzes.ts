import type { Curriculum } from '../curriculum/index.ts';
import type { Entry } from './model.ts';

/** Ids of the tests that a plan asks for, in its order; what is nested how in the plan's file does not matter. */
export function plannedQuizzes(plan: Pick<Entry<Curriculum>, 'data'>): string[] {
  return [...new Set(found(plan.data))];
}

function found(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const quiz: unknown = Reflect.get(value, 'quiz');
  const inside = Object.values(value).flatMap(found);
  return typeof quiz === 'string' ? [quiz, ...inside] : inside;
}
