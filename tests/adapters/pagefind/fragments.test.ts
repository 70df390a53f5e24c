import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPagefind, fragmentUrls, fragmentUrlsIn } from '#adapters/pagefind';
import { libraryOf } from '../../fixtures/library.ts';

const TODAY = '2026-11-23';
const fragment = (text: string) => new Map([['fragment/en_1.pf_fragment', gzipSync(text)]]);

describe('the fragments of a Pagefind index', () => {
  it('tell the page of each text, in memory as in a folder', async () => {
    const inMemory = fragmentUrls(await (await buildPagefind(libraryOf(), TODAY)).files());
    expect([...inMemory.values()]).toContain('/articles/payments/refund-a-payment/');
    expect([...inMemory.keys()].every((id) => /^\w+_[\da-f]+$/.test(id))).toBe(true);
    const folder = await mkdtemp(join(tmpdir(), 'fragments-'));
    try {
      await (await buildPagefind(libraryOf(), TODAY)).write(folder);
      expect(await fragmentUrlsIn(folder)).toEqual(inMemory);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are refused when Pagefind writes them in another way', () => {
    expect(fragmentUrls(fragment('pagefind_dcd{"url":"/a/"}'))).toEqual(new Map([['en_1', '/a/']]));
    expect(() => fragmentUrls(fragment('pagefind_2{"url":"/a/"}'))).toThrow(/Pagefind 1\.6/);
    expect(() => fragmentUrls(fragment('pagefind_dcd{}'))).toThrow(/en_1/);
  });
});
