const ONE = 1 << 22;
const COUNT = 1023;

/** Chances that learn: for each context how likely a 1 is, moving fast at first and slower the more was seen. */
export interface Chances {
  /** Of 65,536, never 0 and never all. */
  readonly of: (context: number) => number;
  readonly learn: (context: number, bit: number) => void;
}

/** `limit` is how many bits back a context remembers. */
export function chances(size: number, limit: number): Chances {
  const states = new Uint32Array(size).fill((ONE / 2) << 10);
  const steps = Int32Array.from({ length: limit + 1 }, (_, seen) =>
    Math.floor(65_536 / (seen + 1.5)),
  );
  return {
    of: (context) => Math.min(65_500, Math.max(36, (states[context] ?? 0) >>> 16)),
    learn: (context, bit) => {
      const state = states[context] ?? 0;
      const seen = state & COUNT;
      const chance = state >>> 10;
      const step = steps[seen] ?? 1;
      const target = bit === 1 ? ONE - 1 : 0;
      const moved = chance + Math.trunc(((target - chance) * step) / 65_536);
      states[context] = ((moved << 10) | Math.min(limit, seen + 1)) >>> 0;
    },
  };
}
