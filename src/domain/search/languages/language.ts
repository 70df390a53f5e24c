/** What search knows of a language, apart from any product: plain data, and a stemmer passed in by an adapter. */
export interface Language {
  readonly locale: string;
  /** Stem of a word in normal form; the identity where a language has no stemmer. */
  readonly stem: (word: string) => string;
  /** Words that carry no topic: dropped from a query unless nothing else is typed. */
  readonly stop: string;
  /** Chat and question words: they say how somebody asks, not what about. Searched, but weigh little. */
  readonly filler: string;
  /** Phrases of greeting, thanks and asking, divided by bars: around a question they count for next to nothing. */
  readonly courtesy: string;
  /** Groups of words of like meaning, divided by bars, words by blanks, `set_up` for two words. */
  readonly synonyms: string;
  /** What people say, and after it what help pages write: the first word of a group leads to the others, not back. */
  readonly chat: string;
  /** Groups of forms of one word that the stemmer keeps apart, written in the same way. */
  readonly forms: string;
  /** Words which show that something went wrong (problems first) or that somebody wants to do a thing (how-to first). */
  readonly failing: string;
  readonly doing: string;
}

/** The rules for a locale nobody wrote a list for. */
export const PLAIN: Omit<Language, 'locale' | 'stem'> = {
  stop: '',
  filler: '',
  courtesy: '',
  synonyms: '',
  chat: '',
  forms: '',
  failing: '',
  doing: '',
};
