import { isRecord } from './guards.ts';

/** What a reviewed answer is marked by: the five criteria of conversation review. */
export const CRITERIA = ['knowledge', 'literacy', 'solving', 'style', 'structure'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Full marks of one criterion; 0 is “not there”. */
export const TOP_MARK = 4;

/** A person's marks of one answer, whole numbers from 0 to 4. */
export type Marks = Record<Criterion, number>;

/** Reads marks from a form or a statement; undefined unless all five are there and in range. */
export function readMarks(value: unknown): Marks | undefined {
  if (!isRecord(value)) return undefined;
  const { knowledge, literacy, solving, style, structure } = value;
  if (!isMark(knowledge) || !isMark(literacy) || !isMark(solving)) return undefined;
  if (!isMark(style) || !isMark(structure)) return undefined;
  return { knowledge, literacy, solving, style, structure };
}

function isMark(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= TOP_MARK;
}

/**
 * The share of points that marks are worth: their mean, but nothing where knowledge or solving is 0, since a
 * well-written wrong answer helps nobody.
 */
export function shareOfMarks(marks: Marks): number {
  if (marks.knowledge === 0 || marks.solving === 0) return 0;
  const sum = CRITERIA.reduce((total, name) => total + marks[name], 0);
  return sum / (CRITERIA.length * TOP_MARK);
}
