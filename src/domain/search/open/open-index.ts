import type { IndexData, Line, Place } from '../model.ts';
import { rememberStems, wordSet } from '../text/stemmed.ts';
import { wordsOf } from '../text/words.ts';
import { courtesyIn, type Courtesy } from './courtesy.ts';
import { endingsOf } from './endings.ts';
import { writtenForms, type Written } from './written.ts';
import { familiesOf, type Families } from './families.ts';
import { formsOf, type Forms } from './forms.ts';
import { invert, type Inverted } from './invert.ts';
import { soundsIn, type Sounds } from './sounds.ts';
import { speltIn, type Spelt } from './spelt.ts';
import { spokenIn, type Spoken } from './spoken.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';

/** An index ready to be asked. Made once in the worker from what the file holds. */
export interface SearchIndex extends Inverted {
  readonly data: IndexData;
  readonly stem: (word: string) => string;
  readonly stems: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By document, the terms of its title in order. */
  readonly titles: readonly (readonly number[])[];
  /** By document, its asks and headings in order. */
  readonly linesOf: readonly (readonly Line[])[];
  readonly written: Written;
  readonly endings: ReadonlySet<string>;
  readonly families: Families;
  readonly forms: Forms;
  readonly synonyms: Synonyms;
  readonly sounds: Sounds;
  readonly spoken: () => Spoken;
  readonly spelt: Spelt;
  readonly stop: ReadonlySet<string>;
  readonly stopTerms: ReadonlySet<number>;
  readonly filler: ReadonlySet<string>;
  readonly courtesy: Courtesy;
  readonly failing: ReadonlySet<string>;
  /** Terms that say in a title that it is about faults. */
  readonly failingTerms: ReadonlySet<number>;
  readonly doing: ReadonlySet<string>;
  /** Whether kinds were given by hand: not where nearly everything is of one kind. */
  readonly kindsMatter: boolean;
}

/** Opens an index with the stemmer that it was built with; undefined when it was built with another one. */
export function openIndex(
  data: IndexData,
  stemmer: (word: string) => string,
): SearchIndex | undefined {
  const stem = rememberStems(stemmer);
  const stems = data.surfaces.map(stem);
  if (!isSorted(stems)) return undefined;
  const numbers = new Map(stems.map((each, index) => [each, index]));
  const numberOf = (word: string): number[] => [numbers.get(stem(word)) ?? []].flat();
  const titles = data.places.map(({ title }) =>
    wordsOf(title).flatMap((word) => numberOf(word.text)),
  );
  const linesOf: Line[][] = data.places.map(() => []);
  for (const line of data.lines) linesOf[line.doc]?.push(line);
  const stop = wordSet(data.rules.stop);
  const failing = wordSet(data.rules.failing);
  const spoken = spokenIn(data.rules, stem, numbers);
  return {
    ...invert(data, titles),
    data,
    stem,
    stems,
    numbers,
    titles,
    linesOf,
    written: writtenForms(data, numberOf),
    endings: endingsOf(data.surfaces, stems),
    families: familiesOf(stems, numbers),
    forms: formsOf(data.rules.synonyms, stem),
    synonyms: synonymsOf(data.rules.synonyms, stem, numbers),
    sounds: soundsIn(data.surfaces),
    spoken,
    spelt: speltIn(data.surfaces, spoken, stop, stem),
    stop,
    stopTerms: new Set([...stop].flatMap(numberOf)),
    filler: wordSet(data.rules.filler),
    courtesy: courtesyIn(data.rules.courtesy),
    failing,
    failingTerms: new Set([...failing].flatMap(numberOf)),
    doing: wordSet(data.rules.doing),
    kindsMatter: kindsMatter(data.places),
  };
}

const MOSTLY = 0.9;

function kindsMatter(places: readonly Place[]): boolean {
  const counts = Map.groupBy(places, (place) => place.kind).values();
  const most = Math.max(0, ...Array.from(counts, (group) => group.length));
  return most < MOSTLY * places.length;
}

function isSorted(stems: readonly string[]): boolean {
  return stems.every((stem, index) => index === 0 || (stems[index - 1] ?? '') < stem);
}
