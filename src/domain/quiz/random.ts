/** 53 bits of a text, the same on every device: cyrb53 by bryc (public domain). Not for secrets. */
export function hash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Fourteen hexadecimal digits that change with the value; for versions, not for secrets. */
export function fingerprint(value: unknown): string {
  return hash(JSON.stringify(value)).toString(16).padStart(14, '0');
}

/** Numbers from 0 to below 1 that depend on `seed` alone: mulberry32 by Tommy Ettinger (public domain). */
export function randomOf(seed: string): () => number {
  let state = hash(seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in an order that depends on `seed` alone (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = randomOf(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
