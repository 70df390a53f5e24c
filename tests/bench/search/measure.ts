import { inTurn } from './in-turn.ts';
import type { Engine } from './peers/peer.ts';
import type { JudgedQuery } from './queries.ts';

/** What a set of queries got. For "none" queries `first` counts those that were told nothing. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly five: number;
  readonly reciprocal: number;
  /** Queries that were told nothing. */
  readonly nothing: number;
}

export interface Judged {
  readonly query: JudgedQuery;
  readonly rank: number;
  readonly nothing: boolean;
}

/** Asks every query and finds where its first relevant article stands (from 1; 0 when it is not there). */
export async function judgeAll(engine: Engine, queries: readonly JudgedQuery[]): Promise<Judged[]> {
  return inTurn(queries, async (query) => {
    const ids = [...new Set((await engine.search(query.q)).map(articleOf))];
    const rank = ids.findIndex((id) => query.relevant.includes(id)) + 1;
    return { query, rank, nothing: ids.length === 0 };
  });
}

/** A problem of an FAQ leads to its article. */
function articleOf(id: string): string {
  return id.split('#')[0] ?? id;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (test: (each: Judged) => boolean): number => judged.filter(test).length;
  return {
    queries: judged.length,
    first: count(({ rank }) => rank === 1),
    five: count(({ rank }) => rank >= 1 && rank <= 5),
    reciprocal: judged.reduce((sum, { rank }) => sum + (rank >= 1 && rank <= 10 ? 1 / rank : 0), 0),
    nothing: count(({ nothing }) => nothing),
  };
}

/** Milliseconds for every keystroke of every query, ascending. */
export async function keystrokes(
  engine: Engine,
  queries: readonly JudgedQuery[],
): Promise<number[]> {
  const typed = queries.flatMap(({ q }) =>
    Array.from({ length: q.length }, (_, at) => q.slice(0, at + 1)),
  );
  const times = await inTurn(typed, async (text) => {
    const start = performance.now();
    await engine.search(text);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b);
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
