/**
 * One direction of an arithmetic coder. `bit` takes the bit to write and the chance (of 65,536) that it is 1, and gives
 * the bit back; when reading, the bit passed in is not looked at. So one description of a format serves both ways.
 */
export interface BitCoder {
  readonly bit: (bit: number, chance: number) => number;
}

export interface BitWriter extends BitCoder {
  readonly finish: () => Uint8Array;
}

const TOP = 0xff000000;

/** Where the range is divided: `low` and below means 1. */
function middle(low: number, high: number, chance: number): number {
  const range = high - low;
  return (
    low + Math.floor(range / 65_536) * chance + Math.floor(((range % 65_536) * chance) / 65_536)
  );
}

export function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  const bit = (value: number, chance: number): number => {
    const at = middle(low, high, chance);
    if (value === 1) high = at;
    else low = at + 1;
    while (((low ^ high) & TOP) === 0) {
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    return value;
  };
  const finish = (): Uint8Array => Uint8Array.from([...bytes, high >>> 24, 0, 0, 0]);
  return { bit, finish };
}

export function bitReader(bytes: Uint8Array): BitCoder {
  let at = 0;
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  const next = (): void => {
    code = ((code << 8) | (bytes[at] ?? 0)) >>> 0;
    at += 1;
  };
  for (let first = 0; first < 4; first += 1) next();
  const bit = (_: number, chance: number): number => {
    const split = middle(low, high, chance);
    const value = code <= split ? 1 : 0;
    if (value === 1) high = split;
    else low = split + 1;
    while (((low ^ high) & TOP) === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      next();
    }
    return value;
  };
  return { bit };
}
