import type { Filters, Hit, Kind, SearchAnswer } from '#domain/search';
import type { SearchFilter, WordReading } from './engine.ts';
import { pageOf } from './page-of.ts';

// Between the words of the index and the words of the palette.

/** A problem is found with its FAQ, a term leads to the article that explains it. */
export const shownAs = (kind: Kind): Kind =>
  kind === 'problem' ? 'faq' : kind === 'term' ? 'theory' : kind;

export function toFilters({ kind, section, product, line }: SearchFilter): Filters {
  const kinds: Record<string, Kind[]> = {
    faq: ['faq', 'problem'],
    theory: ['theory', 'term'],
    'how-to': ['how-to'],
    reply: ['reply'],
    news: ['news'],
  };
  return {
    ...(kind ? { kinds: kinds[kind] ?? [] } : {}),
    ...(section ? { section } : {}),
    ...(product ? { product } : {}),
    ...(line ? { line } : {}),
  };
}

/** An article and its problems stand on one page: the best of them is enough. */
export function onePerPage(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ place }) => {
    const page = pageOf(place);
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

const HOW: Record<SearchAnswer['words'][number]['how'], WordReading['as']> = {
  exact: 'exact',
  stem: 'stem',
  prefix: 'prefix',
  layout: 'layout',
  translit: 'translit',
  typo: 'typo',
  split: 'typo',
  synonym: 'synonym',
  unknown: 'unknown',
  ignored: 'exact',
};

/** As many words of like meaning as one sentence can name. */
const NAMED = 2;

export function toReading(word: SearchAnswer['words'][number]): WordReading {
  const { typed, how, searched, alsoSearched } = word;
  const onlyLike = how === 'synonym' && searched.length === 0;
  if (how === 'split') return { typed, as: HOW[how], read: [searched.join(' ')] };
  return { typed, as: HOW[how], read: onlyLike ? alsoSearched.slice(0, NAMED) : [...searched] };
}
