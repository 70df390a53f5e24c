import { describe, expect, it } from 'vitest';
import { pageFiles, pagesOf } from '#adapters/search-files';
import { searchDocumentsIn } from '#domain/library';
import { libraryOf } from '../../fixtures/library.ts';
import { VALID } from '../../fixtures/valid-content.ts';

const LIMIT = 1000;
const TODAY = '2026-11-23';

/** The valid content with so many more replies. */
function libraryWith(more: number) {
  const text = VALID['en/replies/hold-explained.mdx'] ?? '';
  const paths = Array.from({ length: more }, (_, at) => `en/replies/more-${at}.mdx`);
  return libraryOf(Object.fromEntries(paths.map((path) => [path, text])));
}

describe('the map from Pagefind’s fragments to documents', () => {
  it('gives a page to the article, not to the term that shares its address', () => {
    const documents = [
      { id: 'a', url: '/articles/a/' },
      { id: 'a#part', url: '/articles/a/#part' },
      { id: 'term:a', url: '/articles/a/' },
    ];
    const urls = new Map([
      ['en_2', '/articles/a/'],
      ['ru_1', '/ru/articles/a/'],
    ]);
    expect(pagesOf(documents, urls)).toEqual({ en_2: 'a' });
  });

  it('is written for locales that are not indexed in full, and for no others', async () => {
    const few = searchDocumentsIn(libraryOf(), 'en', TODAY).length;
    const urls = new Map([['en_1', '/replies/more-7/']]);
    const never = () => Promise.reject(new Error('nothing needs the fragments'));
    expect((await pageFiles(libraryWith(LIMIT - few), TODAY, never)).size).toBe(0);
    const files = await pageFiles(libraryWith(LIMIT - few + 1), TODAY, () => Promise.resolve(urls));
    const text = new TextDecoder().decode(files.get('en.pages.json'));
    expect(JSON.parse(text)).toEqual({ en_1: 'reply:more-7' });
  });
});
