import { schedule } from '#adapters/review';
import type { Progress } from '#domain/progress';
import { drawWeakest, type DrawRule } from '#domain/quiz';
import { cardsOf, strengthsOf } from '#domain/review';

/** Draws what the record says is weakest. */
export function drawByStrength(
  pool: readonly string[],
  rule: DrawRule,
  progress: Progress,
): string[] {
  return drawWeakest(pool, strengthsOf(cardsOf(progress, schedule)), rule);
}
