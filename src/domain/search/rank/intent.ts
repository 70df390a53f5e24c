import type { SearchIndex } from '../open/open-index.ts';
import type { Kind } from '../model.ts';
import { wordSet } from '../text/stemmed.ts';
import { wordsOf } from '../text/words.ts';
import { WEIGHTS } from '../weights.ts';

const MOSTLY = 0.9;

/** What a query asks for by its manner: something that fails is for FAQs and problems, "how" is for how-tos. */
export type Prior = (kind: Kind) => number;

/** A small prior by kind; none where nearly everything is of one kind, for then the kinds were not given by hand. */
export function priorOf(index: SearchIndex, query: string): Prior {
  if (!hasKinds(index)) return () => 0;
  const words = wordsOf(query.slice(0, 300)).map((word) => word.text);
  const { failing, doing } = index.data.rules;
  const fails = words.some((word) => wordSet(failing).has(word)) || NEGATED.test(query);
  const does = !fails && wordSet(doing).has(words[0] ?? '');
  return (kind) => {
    if (fails && (kind === 'faq' || kind === 'problem')) return WEIGHTS.intent;
    return does && kind === 'how-to' ? WEIGHTS.intent : 0;
  };
}

const NEGATED = /(^|\s)(не|нет|not|no)\s|n['’]?t(\s|$)/iu;

function hasKinds(index: SearchIndex): boolean {
  const counts = new Map<Kind, number>();
  for (const { kind } of index.data.places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Math.max(0, ...counts.values()) < MOSTLY * index.data.places.length;
}
