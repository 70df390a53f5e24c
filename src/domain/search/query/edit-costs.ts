/** Costs of a slip, in tenths of an edit. None is below 7, so that cheap slips never add up to one more than allowed. */
export const EDIT = 10;
export const SWAP = 8;
export const DOUBLED = 7;
const NEIGHBOUR = 7;
const SOUND = 7;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const SOUNDS = [
  'оа',
  'еи',
  'ие',
  'ыи',
  'яе',
  'эе',
  'шщ',
  'ьъ',
  'тд',
  'бп',
  'зс',
  'гк',
  'ei',
  'ae',
  'ea',
  'ou',
  'sc',
  'iy',
  'kc',
  'sz',
];

const NEIGHBOURS = neighbours();

function neighbours(): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const put = (a: string | undefined, b: string | undefined, cost: number) => {
    if (a === undefined || b === undefined) return;
    near.set(a + b, cost);
    near.set(b + a, cost);
  };
  for (const [index, row] of ROWS.entries()) {
    const below = index % 3 === 2 ? '' : (ROWS[index + 1] ?? '');
    for (let at = 0; at < row.length; at += 1) {
      put(row[at], row[at + 1], NEIGHBOUR);
      put(row[at], below[at], NEIGHBOUR);
      put(row[at], below[at - 1], NEIGHBOUR);
    }
  }
  for (const pair of SOUNDS) put(pair[0], pair[1], SOUND);
  return near;
}

/** The cost of typing one letter for another: less for a key next to it or a letter that sounds like it. */
export function substitution(typed: string, meant: string): number {
  if (typed === meant) return 0;
  return NEIGHBOURS.get(typed + meant) ?? EDIT;
}
