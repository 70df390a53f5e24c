import { DOUBLED, EDIT, SWAP, substitution } from './edit-costs.ts';

const DEEPEST = 41;

/** The table of a weighted Damerau–Levenshtein distance from one word to others, filled row by row. */
export interface EditRows {
  readonly width: number;
  /** Fills the row of `text[depth - 1]`, the rows above being those of the same text; gives the least cost in it. */
  readonly fill: (text: string, depth: number) => number;
  readonly at: (depth: number, column: number) => number;
  /** From the whole word to the whole text; fills rows. */
  readonly distance: (text: string) => number;
}

/** Rows for a typed word. Costs in tenths of an edit; swapped letters cost less than two edits. */
export function editRows(word: string): EditRows {
  const width = word.length + 1;
  const cells = new Int16Array((DEEPEST + 1) * width).map((_, at) => (at < width ? at * EDIT : 0));
  const costs = new Map<string, Int16Array>();
  const extra = Array.from(word, (letter, at) => (letter === word[at - 1] ? DOUBLED : EDIT));
  const costsOf = (letter: string): Int16Array => {
    const known = costs.get(letter);
    if (known !== undefined) return known;
    const made = Int16Array.from(word, (typed) => substitution(typed, letter));
    costs.set(letter, made);
    return made;
  };
  const cell = (depth: number, column: number): number => cells[depth * width + column] ?? 0;
  const fill = (text: string, depth: number): number => {
    const letter = text[depth - 1] ?? '';
    const before = text[depth - 2];
    const missing = letter === before ? DOUBLED : EDIT;
    const meant = costsOf(letter);
    let left = depth * EDIT;
    let least = left;
    cells[depth * width] = left;
    for (let column = 1; column < width; column += 1) {
      let cost = Math.min(
        cell(depth - 1, column - 1) + (meant[column - 1] ?? EDIT),
        cell(depth - 1, column) + missing,
        left + (extra[column - 1] ?? EDIT),
      );
      const swapped = column > 1 && word[column - 1] === before && word[column - 2] === letter;
      if (swapped) cost = Math.min(cost, cell(depth - 2, column - 2) + SWAP);
      cells[depth * width + column] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    return least;
  };
  const distance = (text: string): number => {
    const depth = Math.min(text.length, DEEPEST);
    for (let at = 1; at <= depth; at += 1) fill(text, at);
    return cell(depth, width - 1);
  };
  return { width, fill, at: cell, distance };
}
