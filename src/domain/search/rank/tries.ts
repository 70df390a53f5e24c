import type { SearchIndex } from '../open/open-index.ts';
import type { WordReading } from '../query/reading.ts';
import { sentencesIn, spansIn } from '../query/sentences.ts';
import { isOnlyCourtesy } from '../query/units.ts';
import { wordsOf } from '../text/words.ts';
import { CONFIDENCE } from '../weights.ts';
import { confidenceOf, evidenceOf } from './confidence.ts';
import type { Asked } from './features.ts';
import { rank, type Filters, type Ranked, type Ranking } from './rank.ts';

/** With more words than these, courtesy apart, a sentence tells a story besides its question. */
const LONG = 10;

/** What was found for a query or for one sentence of it. */
export interface Try {
  readonly ranking: Ranking;
  /** Log-odds that its first document answers; 0 is the floor. */
  readonly confidence: number;
}

/** A document, and what was asked where it was found. */
export interface Drawn {
  readonly ranked: Ranked;
  readonly asked: Asked;
}

/**
 * The query as a whole and, where a message of several sentences was pasted, each of them that has words of a topic: one
 * asks, the others tell the story, and nobody can say beforehand which is which. Where all is one long sentence, its spans
 * are asked instead; as one of many may fit by chance, they have to be surer.
 */
export function triesOf(
  index: SearchIndex,
  query: string,
  filters: Filters,
): readonly [Try, ...Try[]] {
  const ask = (text: string): Try => tried(index, text, filters);
  const sentences = sentencesIn(query);
  const asking = sentences.filter((each) => !isOnlyCourtesy(index, textsOf(each)));
  const whole = ask(query);
  const parts = sentences.length > 1 ? asking.map(ask) : [];
  const spans = asking.length === 1 ? spansOf(index, asking[0] ?? '').map(ask) : [];
  const surer = spans.map((each) => ({
    ...each,
    confidence: each.confidence - CONFIDENCE.spanByChance,
  }));
  return [whole, ...[...parts, ...surer].filter(hasTopic)];
}

/** None where greetings and thanks alone make a sentence long. */
function spansOf(index: SearchIndex, sentence: string): string[] {
  const words = textsOf(sentence);
  return words.length - index.courtesy(words).size > LONG ? spansIn(sentence) : [];
}

function textsOf(sentence: string): string[] {
  return wordsOf(sentence).map((word) => word.text);
}

function tried(index: SearchIndex, query: string, filters: Filters): Try {
  const ranking = rank(index, query, filters);
  const features = ranking.ranked.map((each) => each.features);
  const evidence = evidenceOf(index, ranking.asked.units, features);
  return { ranking, confidence: confidenceOf(evidence, index.data.locale) };
}

function hasTopic({ ranking }: Try): boolean {
  return ranking.asked.units.some((unit) => unit.matters);
}

/** The first of each, the surest before the others, then the second of each and so on; no document twice. */
export function inTurn(tries: readonly Try[], limit: number): Drawn[] {
  const surest = tries.toSorted((a, b) => b.confidence - a.confidence);
  const found = new Map<number, Drawn>();
  for (let at = 0; at < limit && found.size < limit; at += 1) {
    for (const { ranking } of surest) {
      const ranked = ranking.ranked[at];
      if (ranked && !found.has(ranked.doc)) found.set(ranked.doc, { ranked, asked: ranking.asked });
    }
  }
  return [...found.values()].slice(0, limit);
}

/** What was done with every word; those of sentences that gave no document count as ignored. */
export function readingsOf(whole: Try, shown: readonly Try[]): readonly WordReading[] {
  if (shown.length === 1 && shown[0] === whole) return whole.ranking.reading.words;
  const all = shown.flatMap((each) => each.ranking.reading.words);
  const read = new Map(all.map((word) => [word.typed, word]));
  const words = whole.ranking.reading.words.map((word) => read.get(word.typed) ?? leftOut(word));
  const known = new Set(words.map((word) => word.typed));
  return [...words, ...[...read.values()].filter((word) => !known.has(word.typed))];
}

function leftOut({ typed }: WordReading): WordReading {
  return { typed, how: 'ignored', searched: [], alsoSearched: [] };
}
