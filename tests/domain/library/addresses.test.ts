import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, isCodeAddress, joinPath, linkTarget } from '#domain/library';

const part = fc.constantFrom(
  'en',
  'articles',
  'a',
  '..',
  '.',
  '',
  'b.mdx',
  'c.md',
  'team.yaml',
  'cohorts',
  'я b',
  '%20',
  '%',
  '#x',
  '?',
);
const anyPath = fc.oneof(
  fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/')),
  fc.string(),
);

describe('the address of a content file', () => {
  it.each([
    ['en/articles/payments/refund.mdx', 'articles', 'en', 'payments/refund'],
    ['pt-BR/replies/late.mdx', 'replies', 'pt-BR', 'late'],
    ['ru/sections/tax.yaml', 'sections', 'ru', 'tax'],
    ['cohorts/2026-12.yaml', 'cohorts', '', '2026-12'],
    ['en/news/2026-11-02-faster.mdx', 'news', 'en', '2026-11-02-faster'],
  ])('%s is read from its path', (path, collection, locale, id) => {
    expect(addressOf(path)).toMatchObject({ collection, locale, id });
  });

  it.each([
    'team.yaml',
    'media/a.svg',
    'README.md',
    'en/notes.md',
    'en/articles',
    'en/other/a.mdx',
    '',
  ])('of “%s” is none', (path) => {
    expect(addressOf(path)).toBeUndefined();
  });

  it('is found or not for every text, and says the path again', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const found = addressOf(path);
        if (!found) return;
        const folders = found.locale === '' ? [found.collection] : [found.locale, found.collection];
        expect([...folders, `${found.id}.${found.extension}`].join('/')).toBe(path);
      }),
    );
  });
});

describe('a relative path', () => {
  it.each([
    ['./b.mdx', 'en/articles/a/b.mdx'],
    ['b.mdx', 'en/articles/a/b.mdx'],
    ['../c/d.mdx', 'en/articles/c/d.mdx'],
    ['../../../media/x.svg', 'media/x.svg'],
    ['/media/x.svg', 'media/x.svg'],
    ['../../../../up.md', '../up.md'],
  ])('%s is read from its file', (relative, path) => {
    expect(joinPath('en/articles/a/x.mdx', relative)).toBe(path);
  });

  it('always means one path, without steps in the middle', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (from, relative) => {
        const path = joinPath(from.replace(/^\/|\.\./g, ''), `./${relative}`);
        expect(path).not.toMatch(/[^./][^/]*\/\.\.(?:\/|$)/);
      }),
    );
  });
});

describe('the target of a link', () => {
  const from = 'en/articles/a/x.mdx';

  it.each([
    ['https://example.org/#a', { kind: 'outside', href: 'https://example.org/#a' }],
    ['mailto:a@example.org', { kind: 'outside', href: 'mailto:a@example.org' }],
    ['//example.org', { kind: 'outside', href: '//example.org' }],
    ['#steps', { kind: 'here', anchor: 'steps' }],
    ['#%D0%B4%D0%B0', { kind: 'here', anchor: 'да' }],
    ['./b.mdx', { kind: 'file', path: 'en/articles/a/b.mdx', anchor: undefined }],
    ['./b%20c.mdx#%d', { kind: 'file', path: 'en/articles/a/b c.mdx', anchor: '%d' }],
    ['', { kind: 'here', anchor: '' }],
  ])('%s is told', (href, target) => {
    expect(linkTarget(from, href)).toEqual(target);
  });

  it('is told for every text', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (file, href) => {
        expect(['outside', 'here', 'file']).toContain(linkTarget(file, href).kind);
      }),
    );
  });

  it.each([
    ['javascript:x', true],
    ['JAVASCRIPT:x', true],
    ['data:text/html,x', true],
    ['https://javascript.example', false],
    ['./javascript.mdx', false],
  ])('%s runs code: %s', (href, code) => {
    expect(isCodeAddress(href)).toBe(code);
  });
});
