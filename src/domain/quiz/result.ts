import type { Attempt } from './attempt.ts';
import { shareOfMarks, type Marks } from './criteria.ts';
import { grade, type Grade } from './grade/index.ts';
import type { QuestionKey, Split } from './paper.ts';
import { isBlank } from './response.ts';

/** One question of a handed-in attempt. */
export interface Marked {
  id: string;
  response: string | undefined;
  grade: Grade;
  points: number;
  section: string;
  source: string;
}

/** Points by section, in the order in which the sections were met. */
export interface SectionScore {
  section: string;
  raw: number;
  max: number;
}

/** An attempt marked as far as it can be. */
export interface Result {
  questions: Marked[];
  /** Points reached and to be reached, without what still waits for a person. */
  raw: number;
  max: number;
  /** `raw / max`, 0 when there is nothing to mark. */
  scaled: number;
  passed: boolean;
  bySection: SectionScore[];
  /** Ids of answers that a person has to mark first. */
  waiting: string[];
}

/** Marks an attempt: the drawn questions that still exist, with what was answered. Nothing answered is 0. */
export function gradeAttempt(
  questions: readonly Split[],
  answers: ReadonlyMap<string, string>,
  pass: number,
  marks: Readonly<Record<string, Marks>> = {},
): Result {
  const marked = questions.map(({ paper, key }): Marked => {
    const { id, points, section } = paper;
    const response = answers.get(id);
    return {
      id,
      response,
      points,
      section,
      source: key.source,
      grade: gradeOf(id, key, response, marks),
    };
  });
  const counted = marked.flatMap((one) =>
    one.grade === 'for-a-person' ? [] : [{ ...one, share: one.grade }],
  );
  const raw = sum(counted.map((one) => one.share * one.points));
  const max = sum(counted.map((one) => one.points));
  const scaled = max === 0 ? 0 : Math.min(1, raw / max);
  const waiting = marked.filter((one) => one.grade === 'for-a-person').map((one) => one.id);
  return {
    questions: marked,
    raw,
    max,
    scaled,
    // A share such as 0.8 is no binary number: what rounds to the mark has reached it.
    passed: max > 0 && scaled + 1e-9 >= pass,
    bySection: sectionScores(counted),
    waiting,
  };
}

function gradeOf(
  id: string,
  key: QuestionKey,
  response: string | undefined,
  marks: Readonly<Record<string, Marks>>,
): Grade {
  const given = marks[id];
  if (key.rule.kind !== 'reply') return grade(key.rule, response ?? '');
  // Where nothing was written, there is nothing for a person to mark.
  if (isBlank(response)) return 0;
  return given ? shareOfMarks(given) : grade(key.rule, response ?? '');
}

function sectionScores(counted: readonly (Marked & { share: number })[]): SectionScore[] {
  const groups = Map.groupBy(counted, (one) => one.section);
  return [...groups].map(([section, list]) => ({
    section,
    raw: sum(list.map((one) => one.share * one.points)),
    max: sum(list.map((one) => one.points)),
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The questions that did not get full marks, the worst first. */
export function missesOf(result: Result): Marked[] {
  const share = (one: Marked): number => (one.grade === 'for-a-person' ? 1 : one.grade);
  return result.questions.filter((one) => share(one) < 1).toSorted((a, b) => share(a) - share(b));
}

/** Shares by question, as the record keeps them; answers that wait for a person have none. */
export function sharesOf(result: Result): Record<string, number> {
  return Object.fromEntries(
    result.questions.flatMap(({ id, grade: given }) =>
      given === 'for-a-person' ? [] : [[id, given]],
    ),
  );
}

/**
 * True when a kept result is what its answers are worth. A statement that was tampered with does not add up;
 * neither does one whose key was changed since, so compare only within one version of the quiz.
 */
export function addsUp(attempt: Attempt, result: Result): boolean {
  const kept = attempt.result;
  if (!kept) return true;
  return Math.abs(kept.scaled - result.scaled) < 0.005 && kept.passed === result.passed;
}
