import { parseFile, stampTranslation, translationsIn, withSourceHash } from '#adapters/content';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { issuesOf, libraryOf, contentWith } from '../../fixtures/library.ts';

const TRANSLATION = 'ru/articles/payments/refund-a-payment.mdx';
const ORIGINAL = 'en/articles/payments/refund-a-payment.mdx';
const HASH = 'a1b2c3d4e5f6';

const frontMatter = (text: string): unknown =>
  parseFile('a.mdx', new TextEncoder().encode(text)).data;

describe('which state a translation is made from', () => {
  test('a translation is listed with its original and both states', () => {
    const library = libraryOf();
    const { digest } = library.articles.get('en', 'payments/refund-a-payment')!;
    expect(translationsIn(library)).toContainEqual({
      path: TRANSLATION,
      source: ORIGINAL,
      digest,
      named: digest,
    });
  });

  test('an original, and a text without one, is no translation', () => {
    const orphaned = libraryOf({ [ORIGINAL]: null });
    expect(translationsIn(libraryOf()).map(({ path }) => path)).not.toContain(ORIGINAL);
    expect(translationsIn(orphaned).map(({ path }) => path)).not.toContain(TRANSLATION);
  });

  test('a text whose original changed is stale until it is stamped', () => {
    const files = contentWith({});
    const changed = { ...files, [ORIGINAL]: `${String(files[ORIGINAL])}\nOne more line.\n` };
    const { digest } = parseFile(ORIGINAL, new TextEncoder().encode(changed[ORIGINAL]));
    const stamped = withSourceHash(String(files[TRANSLATION]), digest);
    const stale = (folder: typeof files) =>
      issuesOf(folder).filter(({ code }) => code === 'stale-translation').length;
    expect([stale(changed), stale({ ...changed, [TRANSLATION]: stamped })]).toEqual([1, 0]);
  });
});

describe('writing the state into the front matter', () => {
  test.each([
    [
      'adds the line at the end',
      '---\ntitle: A\n---\nText\n',
      '---\ntitle: A\nsourceHash: a1b2c3d4e5f6\n---\nText\n',
    ],
    [
      'replaces a value',
      '---\nsourceHash: 000000000000\ntitle: A\n---\n',
      '---\nsourceHash: a1b2c3d4e5f6\ntitle: A\n---\n',
    ],
    [
      'replaces a quoted value',
      "---\nsourceHash:  '000000000000' # seen\n---\n",
      '---\nsourceHash:  a1b2c3d4e5f6 # seen\n---\n',
    ],
    ['fills an empty value', '---\nsourceHash:\n---\n', '---\nsourceHash: a1b2c3d4e5f6\n---\n'],
    [
      'keeps Windows line ends and a byte order mark',
      '\uFEFF---\r\ntitle: A\r\n---\r\nText',
      '\uFEFF---\r\ntitle: A\r\nsourceHash: a1b2c3d4e5f6\r\n---\r\nText',
    ],
    [
      'leaves the same words in the text alone',
      '---\ntitle: A\n---\nsourceHash: no\n',
      '---\ntitle: A\nsourceHash: a1b2c3d4e5f6\n---\nsourceHash: no\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(withSourceHash(text, HASH)).toBe(expected);
  });

  test('digits that YAML would read as a number are quoted', () => {
    for (const digest of ['123456789012', '12345e678901', '000000000000', HASH])
      expect(frontMatter(withSourceHash('---\ntitle: A\n---\n', digest))).toEqual({
        title: 'A',
        sourceHash: digest,
      });
  });

  test('any text after the front matter stays byte for byte, and stamping twice is stamping once', () => {
    const digit = fc.constantFrom('0', '1', '9', 'a', 'e', 'f');
    const digest = fc.string({ unit: digit, minLength: 12, maxLength: 12 });
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      'sourceHash: 0',
      ' ',
      '“ё”',
      '😀',
      '$1',
      '\0',
    );
    const body = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(body, digest, digest, (text, first, second) => {
        const file = `---\ntitle: A\n---\n${text}`;
        const once = withSourceHash(file, second);
        expect(once.endsWith(`\n---\n${text}`)).toBe(true);
        expect(withSourceHash(withSourceHash(file, first), second)).toBe(once);
      }),
    );
  });

  test('a text without front matter is refused', () => {
    expect(() => withSourceHash('Just text\n', HASH)).toThrow('no front matter');
  });

  test('a file is written only when its original has another state', async () => {
    const root = mkdtempSync(join(tmpdir(), 'firstline-translated-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    writeFileSync(join(root, 'ru.mdx'), '---\ntitle: A\n---\nText\n');
    const state = { path: 'ru.mdx', source: 'en.mdx', digest: HASH };
    expect(await stampTranslation(root, { ...state, named: HASH })).toBe(false);
    expect(readFileSync(join(root, 'ru.mdx'), 'utf8')).not.toContain(HASH);
    expect(await stampTranslation(root, { ...state, named: undefined })).toBe(true);
    expect(readFileSync(join(root, 'ru.mdx'), 'utf8')).toBe(
      withSourceHash('---\ntitle: A\n---\nText\n', HASH),
    );
  });
});
