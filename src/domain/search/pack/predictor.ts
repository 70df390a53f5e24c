import { squash, STRETCHED } from './curve.ts';

const BLOCK = 16;
const HALF = (1 << 21) << 10;
const SEEN = 1023;
const LIMIT = 255;
const RATE = 10;
const START = 20_000;

/** How far a chance moves after so many bits. Doubles add and multiply alike everywhere. */
const STEPS = Float64Array.from({ length: LIMIT + 1 }, (_, n) => 1 / (n + 1.5));

/** Predicts bits from several contexts at once and learns which of them to trust. */
export interface Predictor {
  /** Starts four bits in new contexts; `row` chooses the weights. */
  readonly start: (contexts: Int32Array, row: number) => void;
  /** The chance, of 65,536, that the next bit is 1. */
  readonly chance: () => number;
  readonly learn: (bit: number) => void;
}

/**
 * Context mixing, after the PAQ family. Each context has a block of 16 chances for four bits, found by a hash:
 * collisions cost a little space, never correctness. There are 2 ** `scale` blocks to an order. A chance is 22 bits with 10 bits of how often it was seen.
 */
export function predictor(orders: number, rows: number, scale: number): Predictor {
  const mask = 2 ** scale - 1;
  const table = BLOCK * 2 ** scale;
  const chances = new Uint32Array(table * orders).fill(HALF);
  const weights = new Int32Array(orders * rows).fill(START);
  const opinions = new Int32Array(orders);
  const blocks = new Int32Array(orders);
  let row = 0;
  let node = 1;
  let mixed = 2048;
  return {
    start: (contexts, which) => {
      for (let order = 0; order < orders; order += 1) {
        blocks[order] = order * table + ((contexts[order] ?? 0) & mask) * BLOCK;
      }
      row = which * orders;
      node = 1;
    },
    chance: () => {
      let sum = 0;
      for (let order = 0; order < orders; order += 1) {
        const state = chances[(blocks[order] ?? 0) + node] ?? 0;
        const opinion = STRETCHED[state >>> 20] ?? 0;
        opinions[order] = opinion;
        sum += opinion * (weights[row + order] ?? 0);
      }
      mixed = squash(Math.round(sum / 65_536));
      return Math.min(65_500, Math.max(36, mixed * 16));
    },
    learn: (bit) => {
      const error = (bit * 4095 - mixed) * RATE;
      const target = bit === 1 ? 4_194_303 : 0;
      for (let order = 0; order < orders; order += 1) {
        const turn = ((opinions[order] ?? 0) * error + 8192) >> 14;
        weights[row + order] = (weights[row + order] ?? 0) + turn;
        const at = (blocks[order] ?? 0) + node;
        const state = chances[at] ?? 0;
        const seen = state & SEEN;
        const chance = state >>> 10;
        const moved = chance + Math.round((target - chance) * (STEPS[seen] ?? 1));
        chances[at] = ((moved << 10) | (seen < LIMIT ? seen + 1 : seen)) >>> 0;
      }
      node = node * 2 + bit;
    },
  };
}
