import type { SearchIndex } from '../open/open-index.ts';
import { wordsOf } from '../text/words.ts';
import { WEIGHTS } from '../weights.ts';

const LOOKED_AT = 300;
const NEGATED = /(?:^|\s)(?:не|нет|not|no)\s|n['’]?t(?:\s|$)/iu;

/** What speaks for a document beside its words: a small number to add to its score. */
export type Prior = (doc: number) => number;

/**
 * What a query asks for by its manner. What fails is for titles about faults, and for FAQs and problems; "how" is for
 * how-tos. Kinds count only where they were given by hand.
 */
export function priorOf(index: SearchIndex, query: string): Prior {
  const start = query.slice(0, LOOKED_AT);
  const words = wordsOf(start).map((word) => word.text);
  const fails = NEGATED.test(start) || words.some((word) => index.failing.has(word));
  const polite = index.courtesy(words);
  const does = !fails && index.doing.has(words.find((_, at) => !polite.has(at)) ?? '');
  return (doc) => {
    const kind = index.kindsMatter ? index.data.places[doc]?.kind : undefined;
    if (fails) {
      const title = index.titles[doc]?.some((term) => index.failingTerms.has(term)) ?? false;
      const card = kind === 'faq' || kind === 'problem';
      return (title ? WEIGHTS.faultTitle : 0) + (card ? WEIGHTS.intent : 0);
    }
    return does && kind === 'how-to' ? WEIGHTS.intent : 0;
  };
}
