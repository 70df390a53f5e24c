import { LEVELS } from '../build/levels.ts';
import type { Posting } from '../model.ts';
import type { BitCoder } from './bit-coder.ts';
import { flagCoder, numberCoder } from './numbers.ts';
import type { Coders } from './transfer.ts';

export interface Shape {
  readonly documents: number;
  readonly terms: number;
  /** By document, the length level of its body. */
  readonly lengths: readonly number[];
}

const SIZES = 16;
const LENGTHS = 16;

/** The bodies, term by term: which documents and how often. */
export function transferBodies(
  coders: Coders,
  bodies: readonly Posting[],
  shape: Shape,
): Posting[] {
  const found = numberCoder(coders.coder, SIZES);
  const left = numberCoder(coders.coder, SIZES);
  const docs = docsCoder(coders.coder, shape.documents);
  const levels = levelsCoder(coders.coder, shape.lengths);
  let before = 0;
  return Array.from({ length: shape.terms }, (_, term) => {
    const posting = bodies[term];
    const count = found(posting?.docs.length ?? 0, sizeOf(before));
    before = count;
    const size = sizeOf(count);
    const list = docs(posting?.docs ?? [], count);
    const often = levels(posting?.levels ?? [], list, size);
    return { docs: list, levels: often, passing: left(posting?.passing ?? 0, size) };
  });
}

function sizeOf(count: number): number {
  return Math.min(SIZES - 1, Math.floor(Math.log2(count + 1)));
}

/** Gaps between documents, told how large a gap is to be expected and whether the last one was small. */
function docsCoder(coder: BitCoder, documents: number) {
  const gaps = numberCoder(coder, SIZES * 3);
  return (list: readonly number[], count: number): number[] => {
    let last = -1;
    let near = 2;
    return Array.from({ length: count }, (_, at) => {
      const expected = (documents - last - 1) / (count - at + 1);
      const gap = gaps((list[at] ?? 0) - last - 1, sizeOf(expected) * 3 + near);
      near = gap * 2 < expected ? 1 : 0;
      last += gap + 1;
      return last;
    });
  };
}

/** Levels one step at a time, told how common the word is and how long the text. */
function levelsCoder(coder: BitCoder, lengths: readonly number[]) {
  const more = flagCoder(coder, SIZES * LENGTHS * LEVELS);
  return (values: readonly number[], docs: readonly number[], size: number): number[] =>
    docs.map((doc, at) => {
      const length = Math.min(LENGTHS - 1, (lengths[doc] ?? 0) >> 2);
      const context = (size * LENGTHS + length) * LEVELS;
      const level = values[at] ?? 1;
      let result = 1;
      while (result < LEVELS && more(level > result ? 1 : 0, context + result) === 1) result += 1;
      return result;
    });
}
