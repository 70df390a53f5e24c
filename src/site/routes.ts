import { localesOf, type Library } from '#domain/library';

/** The `locale` of a route's params: the default locale has no prefix, so it has none. */
export interface LocaleParam {
  locale: string | undefined;
}

/** A route for every locale and each of its items; the page gets the locale and the item as props. */
export function inEveryLocale<Item, Params extends Record<string, string | undefined>>(
  library: Library,
  items: (locale: string) => Iterable<Item>,
  params: (item: Item) => Params,
): { params: Params & LocaleParam; props: { locale: string; item: Item } }[] {
  const [first, ...others] = localesOf(library);
  return [first ?? 'en', ...others].flatMap((locale) =>
    [...items(locale)].map((item) => ({
      params: { ...params(item), locale: locale === first ? undefined : locale },
      props: { locale, item },
    })),
  );
}

/** How many rows a page of a list has: no page may grow with the number of articles. */
export const ROWS = 60;

/** One page of a long list. `number` counts from 1. */
export interface PageOf<T> {
  rows: T[];
  number: number;
  count: number;
}

/** Cuts a list into pages; an empty list is one empty page. */
export function pagesOf<T>(list: readonly T[]): PageOf<T>[] {
  const count = Math.max(1, Math.ceil(list.length / ROWS));
  return Array.from({ length: count }, (_, index) => ({
    rows: list.slice(index * ROWS, (index + 1) * ROWS),
    number: index + 1,
    count,
  }));
}

/** The last part of the address of a page of a list: the first has none. */
export const pageParam = ({ number }: { number: number }): string | undefined =>
  number === 1 ? undefined : String(number);
