/**
 * Edits that turn `a` into `b`: insert, delete, replace, or swap neighbours
 * (Damerau–Levenshtein, optimal string alignment).
 */
export function editDistance(first: string, second: string): number {
  const [a, b] = withoutCommonEnds(first, second);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, row, last, before));
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

// What two words share at their ends needs no edit; paths share nearly everything.
function withoutCommonEnds(a: string, b: string): [string, string] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, before[j - 2]! + 1) : best;
}

/**
 * The candidate that the author most likely meant, or undefined when none is close:
 * at most a third of its letters may differ (case and separators are ignored).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(word);
}

/** `nearest` for many words among the same candidates; each answer is worked out once. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  let simplified: readonly Simplified[] | undefined;
  return (word) => {
    if (!known.has(word)) {
      simplified ??= Array.from(candidates, (text) => ({ text, plain: simplify(text) }));
      known.set(word, closest(simplify(word), simplified));
    }
    return known.get(word);
  };
}

interface Simplified {
  text: string;
  plain: string;
}

function closest(word: string, candidates: readonly Simplified[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const { text, plain } of candidates) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, plain.length) / 3));
    // No word is nearer than the difference of the lengths.
    if (Math.abs(word.length - plain.length) >= Math.min(least, allowed + 1)) continue;
    const distance = editDistance(word, plain);
    if (distance <= allowed && distance < least) {
      best = text;
      least = distance;
    }
  }
  return best;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}
