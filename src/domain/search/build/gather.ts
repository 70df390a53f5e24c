import type { SearchDocument } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/** A text taken apart: the stem of each word and where the word starts (UTF-16 units). */
export interface Gathered {
  readonly stems: readonly string[];
  readonly starts: readonly number[];
}

/** A document taken apart once; every depth of index is cut from it. */
export interface GatheredDocument {
  /** With the words that carry no topic, as they are compared one by one. */
  readonly title: Gathered;
  readonly asks: readonly Gathered[];
  readonly headings: readonly Gathered[];
  readonly lead: Gathered;
  readonly body: Gathered;
}

/** Documents taken apart, and the commonest written form of every stem. */
export interface GatheredDocuments {
  readonly documents: readonly GatheredDocument[];
  readonly formOf: (stem: string) => string;
}

/** Takes documents apart. `stem` is asked for every word: pass one that remembers. */
export function gather(
  documents: readonly SearchDocument[],
  stem: (word: string) => string,
  stop: ReadonlySet<string>,
): GatheredDocuments {
  const forms = new Map<string, Map<string, number>>();
  const apart = (text: string, left: ReadonlySet<string>): Gathered => {
    const stems: string[] = [];
    const starts: number[] = [];
    for (const word of wordsOf(text)) {
      if (left.has(word.text)) continue;
      const found = stem(word.text);
      tally(forms, found, word.text);
      stems.push(found);
      starts.push(word.start);
    }
    return { stems, starts };
  };
  return {
    documents: documents.map(({ title, asks, headings, lead, body }) => ({
      title: apart(title, NONE),
      asks: asks.map((ask) => apart(ask, stop)),
      headings: headings.map((heading) => apart(heading.text, stop)),
      lead: apart(lead, stop),
      body: apart(body, stop),
    })),
    formOf: (found) => commonest(forms.get(found)) ?? found,
  };
}

const NONE: ReadonlySet<string> = new Set();

function tally(forms: Map<string, Map<string, number>>, stem: string, word: string): void {
  const known = forms.get(stem);
  if (known === undefined) forms.set(stem, new Map([[word, 1]]));
  else known.set(word, (known.get(word) ?? 0) + 1);
}

function commonest(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  const ordered = [...(forms ?? [])].toSorted(
    ([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1),
  );
  return ordered[0]?.[0];
}
