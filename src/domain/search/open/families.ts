const SHARED = 5;
const LONGEST_REST = 5;
const SUPPORT = 6;
const LARGEST_GROUP = 80;

/** Gives the terms of one family with a term: "reconcile" and "reconciliation", «архивация» and «архивировать». */
export type Families = (term: number) => readonly number[];

/**
 * Learns from the vocabulary which pairs of endings words of one root have (-ate/-ator, -ация/-ировать): pairs that
 * are seen on many roots. No list by hand, so it serves every language; what it finds is only ever a weak alternative.
 */
export function familiesOf(stems: readonly string[]): Families {
  const groups = groupsOf(stems);
  const pairs = new Map<string, number>();
  for (const group of new Set(groups.values())) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        const pair = pairOf(stems[a] ?? '', stems[b] ?? '');
        if (pair !== undefined) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return (term) => {
    const stem = stems[term] ?? '';
    return (groups.get(stem.slice(0, SHARED)) ?? []).filter((other) => {
      const pair = other === term ? undefined : pairOf(stem, stems[other] ?? '');
      return pair !== undefined && (pairs.get(pair) ?? 0) >= SUPPORT;
    });
  };
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
