const SHORTEST_STEM = 4;

/** The terms whose stem starts with the letters: a range [from, to) of the sorted stems. */
export function startingWith(letters: string, stems: readonly string[]): readonly [number, number] {
  const from = firstFrom(stems, letters);
  return [from, firstFrom(stems, `${letters}\uffff`)];
}

function firstFrom(stems: readonly string[], letters: string): number {
  let low = 0;
  let high = stems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stems[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Terms whose stem is followed in the word by a known ending or the start of one ("reconciliati" for reconcili-). */
export function stemsInside(
  word: string,
  numbers: ReadonlyMap<string, number>,
  endings: ReadonlySet<string>,
): number[] {
  const found: number[] = [];
  for (let length = word.length - 1; length >= SHORTEST_STEM; length -= 1) {
    const term = numbers.get(word.slice(0, length));
    if (term !== undefined && endings.has(word.slice(length))) found.push(term);
  }
  return found;
}
