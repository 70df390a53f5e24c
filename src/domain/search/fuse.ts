import { FUSION } from './weights.ts';

/** One engine's answer: ids, best first, and how much the engine counts. */
export interface RankedIds {
  readonly ids: readonly string[];
  readonly weight: number;
}

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): an id gets weight ÷ (k + rank) from every list that has
 * it, ranks from 1. Ties keep the order of the lists.
 */
export function fuse(lists: readonly RankedIds[], k: number = FUSION.k): string[] {
  const scores = new Map<string, number>();
  for (const { ids, weight } of lists) {
    for (const [at, id] of ids.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + weight / (k + at + 1));
    }
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The fused order with the selected id left on the row where it stands, so that nothing moves under the reader's hand. */
export function keepSelected(
  fused: readonly string[],
  shown: readonly string[],
  selected: string | undefined,
): string[] {
  const row = selected === undefined ? -1 : shown.indexOf(selected);
  if (selected === undefined || row < 0) return [...fused];
  const others = fused.filter((id) => id !== selected);
  return [...others.slice(0, row), selected, ...others.slice(row)];
}

/** What the full-text engine found: asked for all words at once, and once for each word. */
export interface SecondWave {
  readonly allWords: readonly string[];
  readonly wordByWord: readonly (readonly string[])[];
}

/**
 * The shown ids and a second wave in one order. Weights stand in the table; the lists of single words share theirs. A
 * selected id keeps its row.
 */
export function fuseWaves(shown: readonly string[], wave: SecondWave, selected?: string): string[] {
  const each = FUSION.wordByWord / Math.max(1, wave.wordByWord.length);
  const fused = fuse([
    { ids: shown, weight: FUSION.index },
    { ids: wave.allWords, weight: FUSION.allWords },
    ...wave.wordByWord.map((ids) => ({ ids, weight: each })),
  ]);
  return keepSelected(fused, shown, selected);
}
