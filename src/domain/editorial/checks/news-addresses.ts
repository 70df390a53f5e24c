import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import { isReserved, newsSlug, type NewsMeta } from '../../news/index.ts';
import { placeAt } from '../places.ts';

/** The address of a news item is its file name without the date: it belongs to one item and to no page. */
export function checkNewsAddresses(library: Library): Issue[] {
  const first = new Map<string, Document<NewsMeta>>();
  return library.news.all.flatMap((news) => {
    const slug = newsSlug(news.id);
    const other = first.get(slug) ?? news;
    first.set(slug, other);
    if (other.id !== news.id) return [taken(news, other, slug)];
    return isReserved(slug) ? [reserved(news, slug)] : [];
  });
}

function taken(news: Document<NewsMeta>, other: Document<NewsMeta>, slug: string): Issue {
  return issueAt('duplicate-id', start(news), {
    message: `${other.path} has the same address /news/${slug}/`,
    expected: 'one slug for one item, whatever the date',
    fix: `rename this file, such as to ${news.data.date}-${slug}-2.mdx; a correction belongs into the first file`,
  });
}

function reserved(news: Document<NewsMeta>, slug: string): Issue {
  return issueAt('duplicate-id', start(news), {
    message: `/news/${slug}/ is a page of the site`,
    fix: `rename the file, such as to ${news.data.date}-${slug}-news.mdx`,
  });
}

function start(news: Document<NewsMeta>) {
  return placeAt(news, { line: 1, column: 1, offset: 0 });
}
