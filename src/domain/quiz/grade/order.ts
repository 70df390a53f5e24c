/**
 * Kendall's tau, not below 0: a list in the right order is 1, a random one is 0 on average, and mending two
 * neighbours always gains. A list that is not exactly the steps is 0.
 */
export function orderShare(right: readonly number[], given: readonly number[]): number {
  const places = given.map((step) => right.indexOf(step));
  if (places.length !== right.length || places.includes(-1)) return 0;
  const count = right.length;
  if (count < 2) return 1;
  let inOrder = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) if (places[a]! < places[b]!) inOrder++;
  }
  const all = (count * (count - 1)) / 2;
  return Math.max(0, (2 * inOrder - all) / all);
}
