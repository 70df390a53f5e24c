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

/** The inverse of `squash`: 0…4095 to −2047…2047. */
export const STRETCHED: Int16Array = stretchTable();

function stretchTable(): Int16Array {
  const table = new Int16Array(4096);
  let next = 0;
  for (let value = -REACH; value <= REACH; value += 1) {
    const chance = squash(value);
    for (; next <= chance; next += 1) table[next] = value;
  }
  return table.fill(REACH, next);
}
