import { documentsWith, isSolid } from '../open/invert.ts';
import type { SearchIndex } from '../open/open-index.ts';
import { EDIT } from './edit-costs.ts';
import { editRows } from './edit-rows.ts';
import { nearTerms, type Near, type Slip } from './near-terms.ts';

/** What a word may be a slip for. */
export interface Repair extends Near {
  /** Its cost, more where the word as a whole is less like the term as it is written, less where that is common. */
  readonly worth: number;
  /** How little it is to be believed, from 0 to 1: a slip in a long word leaves less doubt than one in a short word. */
  readonly doubt: number;
}

const MOST = 4;
/** How much more than the best one another may cost and be looked for as well. */
const ALIKE = 3;
const FIRST_LETTER_FREE = 7;
/** Letters from which a word that no text has may be a slip for one of the lists; a shorter one is rather a word of its own. */
const SHORTEST_SPOKEN = 5;
/** Letters of a word in which one edit leaves as much doubt as there can be. */
const DOUBTFUL = 4.5;
/** What each tenth of an edit between the whole words costs, up to FAR, and what each doubling of the documents is worth. */
const WHOLE_WORD = 0.25;
const FAR = 30;
const OFTEN = 0.5;
const NO_ENDING = new Set(['']);

/** One edit from four letters, two from eight, best first; words with digits are codes and are not repaired. */
export function repairsOf(index: SearchIndex, word: string, unfinished: boolean): Repair[] {
  const limit = limitOf(word);
  if (limit === 0) return [];
  const slip = { limit, endings: index.endings, open: unfinished };
  const near = nearBy(index, word, index.stems, slip);
  if (!near.some(({ term }) => isSolid(index, term))) {
    const { forms, terms } = index.written;
    const spelt = nearBy(index, word, forms, { ...slip, endings: NO_ENDING });
    near.push(...spelt.map(({ term, cost }) => ({ term: terms[term] ?? 0, cost })));
  }
  const repairs = bestFirst(word, likelyMeant(index, near), (term) => ({
    written: index.data.surfaces[term] ?? '',
    times: documentsWith(index, term),
  }));
  const best = repairs[0]?.worth ?? 0;
  return repairs.filter((each) => each.worth <= best + ALIKE).slice(0, MOST);
}

/** The word of the lists, in no text, that a word is nearest to: "thumbneils" is meant for what the lists know. */
export function nearestSpoken(
  index: SearchIndex,
  word: string,
): (Repair & { readonly word: string }) | undefined {
  if (word.length < SHORTEST_SPOKEN) return undefined;
  const { stems, words } = index.spoken();
  const slip = { limit: limitOf(word), endings: index.endings, open: false };
  const near = slip.limit === 0 ? [] : nearBy(index, word, stems, slip);
  const [best] = bestFirst(word, near, (at) => ({ written: words[at] ?? '', times: 1 }));
  return best && { ...best, word: words[best.term] ?? '' };
}

function limitOf(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return (word.length < 8 ? 1 : 2) * EDIT;
}

function bestFirst(
  word: string,
  near: readonly Near[],
  of: (term: number) => { readonly written: string; readonly times: number },
): Repair[] {
  const rows = editRows(word);
  const repairs = new Map<number, Repair>();
  for (const { term, cost } of near) {
    if (cost >= (repairs.get(term)?.cost ?? Infinity)) continue;
    const { written, times } = of(term);
    const whole = Math.min(FAR, rows.distance(written));
    const worth = cost + WHOLE_WORD * whole - OFTEN * Math.log2(1 + times);
    const doubt = Math.min(1, ((cost / EDIT) * DOUBTFUL) / word.length);
    repairs.set(term, { term, cost, worth, doubt });
  }
  return [...repairs.values()].toSorted((a, b) => a.worth - b.worth || a.term - b.term);
}

/** A word that stands once, in no title, is often a slip itself: it is meant only when no other word is near. */
function likelyMeant(index: SearchIndex, near: readonly Near[]): readonly Near[] {
  const solid = near.filter(({ term }) => isSolid(index, term));
  return solid.length > 0 ? solid : near;
}

/** Near to the word, or to its stem where that is written otherwise: "compamy" is near to the stem "compani". */
function nearBy(index: SearchIndex, word: string, texts: readonly string[], slip: Slip): Near[] {
  const stem = index.stem(word);
  const near = nearTerms(word, texts, slip);
  if (!word.startsWith(stem)) near.push(...nearTerms(stem, texts, { ...slip, open: false }));
  return near.filter((each) => startsAlike(word, texts[each.term] ?? ''));
}

/** A slip in the first letter of a short word is rarer than another word: only a swap of the first two is believed. */
function startsAlike(word: string, stem: string): boolean {
  if (word.length >= FIRST_LETTER_FREE || word[0] === stem[0]) return true;
  return word[0] === stem[1] && word[1] === stem[0];
}
