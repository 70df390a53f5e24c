/**
 * Every number that decides an order, in one table. Found by coordinate search on the "tune" half of the benchmark
 * (tests/bench/search), English and Russian together; docs/search.md says what they reached on the other half.
 */
export const WEIGHTS = {
  /** BM25F: what a heading with the word counts against one occurrence in a body of average length. */
  headingCount: 0.6,
  headingsCounted: 3,
  saturation: 1.4,
  lengthNorm: 0.5,
  /** What a way of reading a word is worth against the word as typed. */
  reading: {
    exact: 1,
    prefix: 0.85,
    prefixBesideExact: 0.55,
    typo: 1,
    split: 0.9,
    glossary: 0.8,
    synonym: 0.7,
    phraseSynonym: 0.6,
    root: 0.4,
  },
  /** Chat words, and words without a topic where nothing else was typed, against a word of the same rarity. */
  filler: 0.3,
  stop: 0.05,
  /** Parts of the score: body and headings, the title or the nearest ask, what a heading has beyond the title. */
  text: 1,
  title: 1.1,
  headingBeyond: 0.4,
  /** Within the likeness of a line: how much it matters that it says nothing else, that words stand together, first. */
  precision: 0.4,
  phrase: 0.15,
  start: 0.06,
  askAsTitle: 1.1,
  /** For how-tos when asked "how", for FAQs and problems when something fails. */
  intent: 0.03,
  /** How many of the first candidates have their lines looked at. */
  reranked: 80,
} as const;

/**
 * The confidence floor: a logistic model of "the articles answer this", fitted on the tune half and on 90 more queries
 * about things that they do not treat. The floor trades the two faults: at 7.36 about one query in 50 that has an
 * answer is told nothing, and four in five of those that have none are.
 */
export const CONFIDENCE = {
  text: 5.28,
  title: 5.48,
  coverage: 2.74,
  length: 5.12,
  typo: -5.09,
  unknown: -1.29,
  synonym: 3.21,
  floor: 7.36,
} as const;

/** Fusing the worker's order with Pagefind's: asked for all words, and word by word. */
export const FUSION = { k: 8, index: 1, allWords: 0.3, wordByWord: 0.7 } as const;
