import type { SynonymGroup } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/** A word or short phrase that stands for another one. */
export interface Synonym {
  readonly terms: readonly number[];
  readonly source: SynonymGroup['source'];
  /** Whose synonym it is, as the list has it (see `plainForm`): words of one stem may mean different things. */
  readonly of: ReadonlySet<string>;
}

/** By the stems of a word or phrase, joined by blanks. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

type Found = Map<
  string,
  Map<string, { terms: readonly number[]; source: Synonym['source']; of: Set<string> }>
>;

/** What the glossary and the language say means the same, as far as this index has the words. */
export function synonymsOf(
  groups: readonly SynonymGroup[],
  stem: (word: string) => string,
  numbers: ReadonlyMap<string, number>,
): Synonyms {
  const found: Found = new Map();
  for (const { words, source } of groups) {
    if (source === 'form') continue;
    const members = words.map((phrase) => wordsOf(phrase).map((word) => stem(word.text)));
    const keys = source === 'chat' ? members.slice(0, 1) : members;
    for (const [at, from] of keys.entries()) {
      for (const [other, to] of members.entries()) {
        const terms = to.flatMap((each) => numbers.get(each) ?? []);
        if (other === at || terms.length < to.length) continue;
        addOne(found, from.join(' '), { terms, source }, plainForm(words[at] ?? ''));
      }
    }
  }
  return new Map([...found].map(([key, each]) => [key, [...each.values()]]));
}

function addOne(
  found: Found,
  from: string,
  { terms, source }: Pick<Synonym, 'terms' | 'source'>,
  of: string,
): void {
  if (from === '') return;
  const known = found.get(from) ?? new Map<string, never>();
  found.set(from, known);
  const key = `${source} ${terms.join(' ')}`;
  const same = known.get(key);
  if (same) same.of.add(of);
  else known.set(key, { terms, source, of: new Set([of]) });
}

/** A word without the s of a plural. */
export function plainForm(word: string): string {
  return word.replace(/(?:'s|s)$/, '');
}
