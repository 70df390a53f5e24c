const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];
const REACH = 2047;

/** Logistic function on whole numbers: −2047…2047 to 0…4095, from a table so that every machine agrees to the bit. */
export function squash(value: number): number {
  if (value > REACH) return 4095;
  if (value < -REACH) return 0;
  const shifted = value + 2048;
  const at = shifted >> 7;
  const part = shifted & 127;
  return ((CURVE[at] ?? 0) * (128 - part) + (CURVE[at + 1] ?? 4095) * part + 64) >> 7;
}

const STRETCHED = stretchTable();

function stretchTable(): Int16Array {
  const table = new Int16Array(4096);
  let next = 0;
  for (let value = -REACH; value <= REACH; value += 1) {
    const chance = squash(value);
    for (; next <= chance; next += 1) table[next] = value;
  }
  return table.fill(REACH, next);
}

/** The inverse of `squash`. */
export function stretch(chance: number): number {
  return STRETCHED[chance] ?? 0;
}

const RATE = 20;
const START = 0.3;

/** Weighs several opinions on the next bit, and learns whom to trust: one set of weights a context. */
export function mixer(inputs: number, contexts: number) {
  const weights = new Int32Array(inputs * contexts).fill(Math.round(START * 65_536));
  const opinions = new Int32Array(inputs);
  let row = 0;
  let mixed = 2048;
  return {
    set: (input: number, chance: number): void => {
      opinions[input] = stretch(chance >> 4);
    },
    /** The chance of a 1, of 65,536. */
    mix: (context: number): number => {
      row = context * inputs;
      let sum = 0;
      for (let at = 0; at < inputs; at += 1) sum += (opinions[at] ?? 0) * (weights[row + at] ?? 0);
      mixed = squash(Math.round(sum / 65_536));
      return Math.min(65_500, Math.max(36, mixed * 16));
    },
    learn: (bit: number): void => {
      const error = (bit * 4095 - mixed) * RATE;
      for (let at = 0; at < inputs; at += 1) {
        const moved = (weights[row + at] ?? 0) + Math.round(((opinions[at] ?? 0) * error) / 16_384);
        weights[row + at] = moved;
      }
    },
  };
}
