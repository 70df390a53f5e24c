import type { Hit } from './engine.ts';

/**
 * Hits of a better answer in an order that leaves the selected one on its row: groups above it keep their places and
 * sizes and show their best, its own group keeps it where it is, groups below are free. `shown` are the rows as they
 * stand. Without a selected row the better order is taken as it is.
 */
export function keepRow(shown: readonly Hit[], better: readonly Hit[], selected?: string): Hit[] {
  const at = shown.findIndex(({ id }) => id === selected);
  const kept = shown[at];
  if (!kept) return [...better];
  const kinds = new Set(shown.slice(0, at + 1).map(({ kind }) => kind));
  const all = [...better, ...shown.filter(({ id }) => !better.some((hit) => hit.id === id))];
  const above = [...kinds].flatMap((kind) => {
    const others = all.filter((hit) => hit.kind === kind && hit.id !== selected);
    if (kind !== kept.kind) return others.slice(0, shown.filter((hit) => hit.kind === kind).length);
    const row = shown.slice(0, at).filter((hit) => hit.kind === kind).length;
    const own = others.filter((hit, index) => index < row || better.includes(hit));
    return [
      ...own.slice(0, row),
      better.find(({ id }) => id === selected) ?? kept,
      ...own.slice(row),
    ];
  });
  return [...above, ...better.filter(({ kind }) => !kinds.has(kind))];
}
