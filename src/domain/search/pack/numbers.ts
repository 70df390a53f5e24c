import type { BitCoder } from './bit-coder.ts';
import { chances } from './chances.ts';

/** Codes whole numbers from 0 whose size depends on a context (0 to `contexts` − 1). */
export type NumberCoder = (value: number, context: number) => number;

const SIZES = 24;
const SHAPES = 64;
const LIMIT = 250;
const EVEN = 32_768;
const MODELLED = 3;

/** Exponential Golomb numbers: the length in unary and the first bits after the leading one learn, the rest is even. */
export function numberCoder(coder: BitCoder, contexts: number): NumberCoder {
  const sizes = chances(contexts * SIZES, LIMIT);
  const shapes = chances(contexts * SIZES * SHAPES, LIMIT);
  return (value, context) => {
    const bits = Math.floor(Math.log2(value + 1));
    let size = 0;
    for (;;) {
      const at = context * SIZES + size;
      const more = coder.bit(bits > size ? 1 : 0, sizes.of(at));
      sizes.learn(at, more);
      if (more === 0 || size === SIZES - 1) break;
      size += 1;
    }
    let result = 1;
    for (let left = size - 1; left >= 0; left -= 1) {
      const bit = Math.floor((value + 1) / 2 ** left) % 2;
      const known = size - 1 - left;
      const at =
        (context * SIZES + size) * SHAPES +
        (known < MODELLED ? (1 << known) + (result - (1 << known)) : 0);
      const coded = coder.bit(bit, known < MODELLED ? shapes.of(at) : EVEN);
      if (known < MODELLED) shapes.learn(at, coded);
      result = result * 2 + coded;
    }
    return result - 1;
  };
}

/** Codes one bit that depends on a context. */
export function flagCoder(coder: BitCoder, contexts: number): NumberCoder {
  const flags = chances(contexts, LIMIT);
  return (value, context) => {
    const bit = coder.bit(value, flags.of(context));
    flags.learn(context, bit);
    return bit;
  };
}
