import type { Kind } from '../model.ts';
import type { SearchIndex } from '../open/open-index.ts';
import { wordsOf } from '../text/words.ts';
import { WEIGHTS } from '../weights.ts';

const LOOKED_AT = 300;
const NEGATED = /(?:^|\s)(?:не|нет|not|no)\s|n['’]?t(?:\s|$)/iu;

/** What a query asks for by its manner: what fails is for FAQs and problems, "how" is for how-tos. */
export type Prior = (kind: Kind) => number;

/** A small prior by kind; none where kinds were not given by hand. */
export function priorOf(index: SearchIndex, query: string): Prior {
  if (!index.kindsMatter) return () => 0;
  const start = query.slice(0, LOOKED_AT);
  const words = wordsOf(start).map((word) => word.text);
  const fails = NEGATED.test(start) || words.some((word) => index.failing.has(word));
  const does = !fails && index.doing.has(words[0] ?? '');
  return (kind) => {
    if (fails && (kind === 'faq' || kind === 'problem')) return WEIGHTS.intent;
    return does && kind === 'how-to' ? WEIGHTS.intent : 0;
  };
}
