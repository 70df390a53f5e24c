/**
 * Every number that decides an order, in one table. Found by coordinate search on the "tune" half of the benchmark
 * (tests/bench/search), English and Russian together; docs/search.md says what they reached on the other half.
 */
export const WEIGHTS = {
  /** BM25F: what a heading with the word counts against one occurrence in a body of average length. */
  headingCount: 0.7,
  headingsCounted: 4,
  saturation: 1.2,
  lengthNorm: 0.5,
  /** What a way of reading a word is worth against the word as typed. */
  reading: {
    exact: 1,
    prefix: 0.85,
    prefixBesideExact: 0.65,
    typo: 1.3,
    sound: 0.9,
    slipInText: 0.5,
    form: 0.9,
    glossary: 0.6,
    synonym: 0.65,
    phraseSynonym: 0.6,
    root: 0.5,
  },
  /** How far the rarity of a word is drawn towards that of its synonyms taken together. */
  conceptShare: 0.5,
  /** Chat words, and words without a topic where nothing else was typed, against a word of the same rarity. */
  filler: 0.3,
  stop: 0.05,
  /** Parts of the score: body and headings, the title or the nearest ask, what a heading has beyond the title. */
  text: 1,
  title: 1.1,
  headingBeyond: 0.4,
  /** Within the likeness of a line: how much it matters that it says nothing else, that words stand together, first. */
  precision: 0.3,
  phrase: 0.15,
  start: 0.06,
  askAsTitle: 1.1,
  /** For how-tos when asked "how", for FAQs and problems when something fails. */
  intent: 0.03,
  /** For titles that speak of errors, when something fails. */
  faultTitle: 0.06,
  /** How many of the first candidates have their lines looked at. */
  reranked: 80,
} as const;

/**
 * The confidence floor: a logistic model of "the articles answer this", fitted on the tune halves, the dev sets and 120
 * queries about things that the texts do not treat (queries/none-*.json). The floors trade the two faults: about one query in
 * 50 that has an answer is told nothing there, and four in five of those that have none are. Russian has more forms that
 * the stemmer keeps apart, so a good article covers less of a query there and the floor lies lower.
 */
export const CONFIDENCE = {
  text: 2.14,
  line: 2.68,
  coverage: 2.72,
  length: 6.14,
  typo: -5.91,
  unknown: -2.49,
  titled: 1.95,
  floor: { ru: 6.9, other: 8 },
  /** How much surer one span of a long sentence has to be, in log-odds: one of many may fit by chance. */
  spanByChance: 1,
} as const;

/**
 * Fusing the worker's order with Pagefind's: asked for all words, and word by word. Found by a grid on the tune half
 * (`npm run bench:search fusion`): the first place keeps, more comes up to the first five. Heavier weights cost first places.
 */
export const FUSION = { k: 1, index: 1, allWords: 0.2, wordByWord: 0.35 } as const;
