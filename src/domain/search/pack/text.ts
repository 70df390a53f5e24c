import type { BitCoder } from './bit-coder.ts';
import { predictor } from './predictor.ts';

/**
 * Codes a text, ended by a zero; `kind` (0 to 7) keeps titles, addresses and words apart in the model. `before` is what
 * both sides know to stand before it.
 */
export type TextCoder = (text: string, kind: number, before?: string) => string;

const ORDERS = 5;
const KINDS = 8;
const NIBBLE = 4;

/**
 * Texts of an alphabet, coded by what the last one to four characters and the word so far say of the next one. About a
 * third smaller than gzip on titles and vocabularies. Every character of the texts must be in the alphabet.
 * `scale` is the size of the model, as a power of two.
 */
export function textCoder(coder: BitCoder, alphabet: string, scale: number): TextCoder {
  const letters = ['', ...Array.from(alphabet)];
  const numbers = new Map(letters.map((letter, index) => [letter, index]));
  const inWord = letters.map((letter) => /[\p{L}\p{N}]/u.test(letter));
  const nibbles = Math.max(1, Math.ceil(Math.log2(letters.length) / NIBBLE));
  const bits = predictor(ORDERS, KINDS * nibbles, scale);
  const contexts = new Int32Array(ORDERS);
  const past = new Int32Array(NIBBLE);
  let word = 0;

  const code = (symbol: number, kind: number): number => {
    let known = 1;
    for (let nibble = nibbles - 1; nibble >= 0; nibble -= 1) {
      contextsOf(contexts, past, known, word, kind);
      bits.start(contexts, kind * nibbles + nibble);
      for (let left = NIBBLE - 1; left >= 0; left -= 1) {
        const bit = coder.bit((symbol >> (nibble * NIBBLE + left)) & 1, bits.chance());
        bits.learn(bit);
        known = known * 2 + bit;
      }
    }
    return known - 2 ** (nibbles * NIBBLE);
  };

  const note = (symbol: number): void => {
    past.copyWithin(1, 0);
    past[0] = symbol;
    word = inWord[symbol] === true ? hash(word, symbol) : 0;
  };

  return (text, kind, before = '') => {
    past.fill(0);
    word = 0;
    for (const letter of before) note(numbers.get(letter) ?? 0);
    const symbols = [...Array.from(text, (letter) => numbers.get(letter) ?? 0), 0];
    let result = '';
    for (let at = 0; ; at += 1) {
      const symbol = code(symbols[at] ?? 0, kind);
      if (symbol === 0) return result;
      result += letters[symbol] ?? '';
      note(symbol);
    }
  };
}

/** The last character with the kind, the last two, three, four, and the word so far. */
function contextsOf(
  into: Int32Array,
  past: Int32Array,
  start: number,
  word: number,
  kind: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0] = past;
  const two = hash(hash(start, a), b);
  const three = hash(two, c);
  into[0] = hash(hash(start, a + 1), kind);
  into[1] = two;
  into[2] = three + 1;
  into[3] = hash(three, d) + 2;
  into[4] = hash(start, word) + 3;
}

function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b + 1, 0x297a2d39);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
