import type { Progress } from '#domain/progress';
import { drawQuestions, type DrawRule, type PaperFile } from '#domain/quiz';

/** The questions of a new attempt. What a check-up needs to know is loaded with a check-up only. */
export async function drawFor(
  paper: PaperFile,
  rule: DrawRule,
  progress: Progress,
): Promise<string[]> {
  const pool = paper.questions.map(({ id }) => id);
  if (paper.choose === 'random') return drawQuestions(pool, rule);
  const { drawByStrength } = await import('./draw-by-strength.ts');
  return drawByStrength(pool, rule, progress);
}
