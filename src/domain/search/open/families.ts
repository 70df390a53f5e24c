const SHARED = 5;
const LONGEST_REST = 5;
const SUPPORT = 6;
const LARGEST_GROUP = 80;
const LONGEST_PREFIX = 4;
const PREFIX_SUPPORT = 4;

/**
 * Gives the terms of one family with a stem, which need not be a term itself: "reconcile" and "reconciliation",
 * «архивация» and «архивировать», «печатать» and «распечатать».
 */
export type Families = (stem: string) => readonly number[];

/**
 * Learns from the vocabulary which pairs of endings words of one root have (-ate/-ator, -ация/-ировать) and with what
 * they begin (re-, за-): what is seen on many roots. No list by hand, so it serves every language; what it finds is only
 * ever a weak alternative.
 */
export function familiesOf(
  stems: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Families {
  const groups = groupsOf(stems);
  const pairs = pairsIn(stems, groups);
  const prefixes = prefixesIn(stems, numbers);
  const withEnding = (stem: string): number[] =>
    (groups.get(stem.slice(0, SHARED)) ?? []).filter((other) => {
      const found = stems[other] ?? '';
      return found !== stem && (pairs.get(pairOf(stem, found) ?? '') ?? 0) >= SUPPORT;
    });
  return (stem) => {
    const bare = prefixes.filter((prefix) => stem.startsWith(prefix));
    const roots = bare.map((prefix) => stem.slice(prefix.length)).filter(isLong);
    const begun = isLong(stem) ? prefixes.map((prefix) => prefix + stem) : [];
    const exact = [...roots, ...begun].flatMap((each) => numbers.get(each) ?? []);
    return [...new Set([...withEnding(stem), ...exact, ...roots.flatMap(withEnding)])];
  };
}

function isLong(stem: string): boolean {
  return stem.length >= SHARED;
}

function pairsIn(
  stems: readonly string[],
  groups: ReadonlyMap<string, readonly number[]>,
): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const group of new Set(groups.values())) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        const pair = pairOf(stems[a] ?? '', stems[b] ?? '');
        if (pair !== undefined) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

/** What many stems begin with that are stems without it too. */
function prefixesIn(stems: readonly string[], numbers: ReadonlyMap<string, number>): string[] {
  const seen = new Map<string, number>();
  for (const stem of stems) {
    const longest = Math.min(LONGEST_PREFIX, stem.length - SHARED);
    for (let length = 1; length <= longest; length += 1) {
      const prefix = stem.slice(0, length);
      if (numbers.has(stem.slice(length))) seen.set(prefix, (seen.get(prefix) ?? 0) + 1);
    }
  }
  return [...seen].filter(([, times]) => times >= PREFIX_SUPPORT).map(([prefix]) => prefix);
}

function groupsOf(stems: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [term, stem] of stems.entries()) {
    if (stem.length < SHARED) continue;
    const start = stem.slice(0, SHARED);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [term]);
    else if (group.length < LARGEST_GROUP) group.push(term);
  }
  return groups;
}

function pairOf(a: string, b: string): string | undefined {
  let at = SHARED;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA.length > LONGEST_REST || restB.length > LONGEST_REST) return undefined;
  return restA < restB ? `${restA} ${restB}` : `${restB} ${restA}`;
}
