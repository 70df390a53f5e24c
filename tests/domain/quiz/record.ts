import { progressOf, type Draft, type Progress, type Statement } from '#domain/progress';
import {
  answering,
  handingIn,
  question,
  resulting,
  splitQuestion,
  starting,
  type Drawn,
  type Split,
} from '#domain/quiz';
import { uuid, written } from '../progress/statements.ts';

export const RUN = { quiz: 'tax', attempt: uuid(500), locale: 'en' };

/** Four single-choice questions whose first author's option is right. */
export const SPLITS: Split[] = [1, 2, 3, 4].map((n) =>
  splitQuestion(
    'tax',
    question.parse({
      id: `q${n}`,
      kind: 'single',
      ask: `Question ${n}?`,
      source: n < 3 ? 'tax/vat#rates' : 'billing/plans#users',
      checkedOn: '2026-11-02',
      options: [{ text: 'right', right: true }, { text: 'wrong' }, { text: 'worse' }],
    }),
  ),
);

export const DRAWN: Drawn = {
  version: 'v1',
  number: 1,
  seed: 'hire tax 1',
  level: 'practice',
  questions: SPLITS.map(({ paper: { id, version } }) => ({ id, version })),
};

/** The response that is right for a question of `SPLITS`. */
export const rightOf = ({ key }: Split): string =>
  key.rule.kind === 'single' ? String(key.rule.right[0]) : '';

/** A log of these drafts, a minute apart from the hour given. */
export function logOf(drafts: readonly (Draft | { draft: Draft; at: string })[]): Statement[] {
  return drafts.map((one, index) => {
    const minute = String(index).padStart(2, '0');
    return 'draft' in one
      ? written(one.draft, index + 1, one.at)
      : written(one, index + 1, `2026-12-02T09:${minute}:00.000Z`);
  });
}

export const recordOf = (drafts: Parameters<typeof logOf>[0]): Progress =>
  progressOf(logOf(drafts));

/** An answer to the nth question of `SPLITS`. */
export function answered(n: number, response: string, run = RUN): Draft {
  const { id, version } = SPLITS[n]!.paper;
  return answering(run, { question: id, version, response, seconds: 20 });
}

export const started = (drawn: Partial<Drawn> = {}, run = RUN): Draft =>
  starting(run, { ...DRAWN, ...drawn });
export const ended = (run = RUN): Draft => handingIn(run, 300);

/** The result that these shares amount to. */
export function resulted(shares: Record<string, number>, run = RUN): Draft {
  const values = Object.values(shares);
  const scaled = values.reduce((sum, one) => sum + one, 0) / values.length;
  const outcome = { version: 'v1', level: 'practice' as const, shares };
  return resulting(run, {
    scaled,
    raw: scaled * values.length,
    max: values.length,
    passed: scaled >= 0.8,
    outcome,
  });
}
