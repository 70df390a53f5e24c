/** How a typed word was understood. */
export type How =
  | 'exact'
  | 'stem'
  | 'prefix'
  | 'layout'
  | 'translit'
  | 'typo'
  | 'split'
  | 'synonym'
  | 'unknown'
  | 'ignored';

/** What was done with one typed word: the palette's "searched for возврат because you typed djpdhfn". */
export interface WordReading {
  readonly typed: string;
  readonly how: How;
  /** The words looked for, best first, in a form for people; empty when the word is unknown or was ignored. */
  readonly searched: readonly string[];
  /** Words of like meaning that were looked for as well. */
  readonly alsoSearched: readonly string[];
}

/** A term that may stand for a typed word, and what that is worth (1 for the word itself). */
export interface Alternative {
  readonly term: number;
  readonly weight: number;
}

/** One wanted thing: what was typed and every term that satisfies it. */
export interface Unit {
  readonly reading: WordReading;
  readonly alternatives: readonly Alternative[];
  /** How much it counts in the query: rarity × 1, or less for chat and stop words. */
  readonly weight: number;
  /** How little its repair is to be believed, from 0 to 1. */
  readonly doubt: number;
  /** False for chat and stop words, whose absence proves nothing. */
  readonly matters: boolean;
}

export interface Reading {
  readonly units: readonly Unit[];
  readonly words: readonly WordReading[];
}
