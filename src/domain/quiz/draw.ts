import { shuffled } from './random.ts';

/** How a draw is made. */
export interface DrawRule {
  /** How many questions; all when there are fewer. */
  count: number;
  /** The same seed and pool give the same draw: see `seedOf`. */
  seed: string;
  /** Ids of questions that this hire was asked before in this quiz: they come last. */
  seen?: ReadonlySet<string> | undefined;
}

/** The seed of one attempt of one hire: each gets another draw, and the same again after a reload. */
export function seedOf(hire: string, quiz: string, attempt: number): string {
  return `${hire} ${quiz} ${attempt}`;
}

/**
 * Draws question ids from a pool, evenly over the quizzes they come from (`payments/…`, `tax/…`), those not seen
 * yet first, and puts them in a random order.
 */
export function drawQuestions(pool: readonly string[], rule: DrawRule): string[] {
  const { count, seed, seen = new Set() } = rule;
  const groups = [...Map.groupBy(pool, homeOf).entries()].map(([home, ids]) =>
    unseenFirst(shuffled(ids, `${seed} ${home}`), seen),
  );
  const drawn: string[] = [];
  const queues = shuffled(groups, seed);
  for (let round = 0; drawn.length < Math.min(count, pool.length); round++) {
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && drawn.length < count) drawn.push(next);
    }
  }
  return shuffled(drawn, `${seed} order`);
}

function unseenFirst(ids: readonly string[], seen: ReadonlySet<string>): string[] {
  return [...ids.filter((id) => !seen.has(id)), ...ids.filter((id) => seen.has(id))];
}

function homeOf(id: string): string {
  return id.split('/')[0]!;
}

/**
 * Draws the questions that the record says are weakest; `strength` from 0 (missed) to 1 (sure), undefined for one
 * that was never asked. What was missed comes first, then what was never asked, then the least sure.
 */
export function drawWeakest(
  pool: readonly string[],
  strength: (id: string) => number | undefined,
  rule: DrawRule,
): string[] {
  const weight = new Map(pool.map((id) => [id, strength(id) ?? 0.5]));
  const weakest = drawQuestions(pool, { ...rule, count: pool.length })
    .toSorted((a, b) => weight.get(a)! - weight.get(b)!)
    .slice(0, rule.count);
  return shuffled(weakest, `${rule.seed} order`);
}

/** The order in which the options of a question are shown in an attempt: places in the paper's `options`. */
export function optionOrder(count: number, seed: string, question: string): number[] {
  return shuffled([...Array(count).keys()], `${seed} ${question}`);
}
