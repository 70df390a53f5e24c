import type { BitCoder } from './bit-coder.ts';
import { chances } from './chances.ts';
import { mixer } from './mixer.ts';

/**
 * Codes a text, ended by a zero; `kind` (0 to 7) keeps titles, addresses and words apart in the model. `before` is what
 * both sides know to stand before it.
 */
export type TextCoder = (text: string, kind: number, before?: string) => string;

const TABLE = 1 << 20;
const ORDERS = 6;
const LIMIT = 255;

/**
 * Mixes what the last one to four characters and the word so far say of the next bit (context mixing, after the PAQ
 * family). About a third smaller than gzip on titles and vocabularies. Characters outside of the alphabet's first 255
 * are not expected: `alphabet` lists all that occur.
 */
export function textCoder(coder: BitCoder, alphabet: string): TextCoder {
  const letters = ['', ...Array.from(alphabet)];
  const numbers = new Map(letters.map((letter, index) => [letter, index]));
  const width = Math.max(1, Math.ceil(Math.log2(letters.length)));
  const tables = Array.from({ length: ORDERS }, () => chances(TABLE, LIMIT));
  const inWord = letters.map((letter) => /[\p{L}\p{N}]/u.test(letter));
  const mix = mixer(ORDERS, 8 * ORDERS);
  const slots = new Int32Array(ORDERS);
  let history: number[] = [0, 0, 0, 0];
  let word = 0;

  const code = (symbol: number, kind: number): number => {
    const [a = 0, b = 0, c = 0, d = 0] = history;
    const contexts = [
      kind,
      hash(1, a, 0),
      hash(2, a, b),
      hash(hash(3, a, b), c, 0),
      hash(hash(4, a, b), c, d),
      hash(5, word, kind),
    ];
    let partial = 1;
    for (let left = width - 1; left >= 0; left -= 1) {
      for (let order = 0; order < ORDERS; order += 1) {
        const slot = (hash(contexts[order] ?? 0, partial, order) >>> 0) % TABLE;
        slots[order] = slot;
        mix.set(order, tables[order]?.of(slot) ?? 0);
      }
      const bit = coder.bit((symbol >> left) & 1, mix.mix(kind));
      mix.learn(bit);
      for (let order = 0; order < ORDERS; order += 1) tables[order]?.learn(slots[order] ?? 0, bit);
      partial = partial * 2 + bit;
    }
    return partial - (1 << width);
  };

  const note = (symbol: number): void => {
    history = [symbol, history[0] ?? 0, history[1] ?? 0, history[2] ?? 0];
    word = inWord[symbol] === true ? hash(word, symbol, 7) : 0;
  };

  const remember = (before: string): void => {
    history = [0, 0, 0, 0];
    word = 0;
    for (const letter of before) note(numbers.get(letter) ?? 0);
  };

  return (text, kind, before = '') => {
    const symbols = [...Array.from(text, (letter) => numbers.get(letter) ?? 0), 0];
    let result = '';
    remember(before);
    for (let at = 0; ; at += 1) {
      const symbol = code(symbols[at] ?? 0, kind);
      if (symbol === 0) return result;
      const letter = letters[symbol] ?? '';
      result += letter;
      note(symbol);
    }
  };
}

function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ Math.imul(c + 1, 0x5bd1e995);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
