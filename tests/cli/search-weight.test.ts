import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weighSearch } from '../../src/cli/shared/search-weight.ts';

const FILES: Record<string, string> = {
  '_astro/palette.A1.js': 'import{a}from"./build.B2.js";import{b}from"./Frame.C3.js";a(b)',
  '_astro/build.B2.js': 'export const a = () => "the palette’s own";',
  '_astro/Frame.C3.js': 'export const b = "on every page anyway";',
  '_astro/palette.D4.css': '.pal{display:block}',
  '_astro/worker-E5.js': 'onmessage = () => postMessage("found");',
  '_astro/browser.F6.js': 'export const browser = "messages";',
  '_astro/browser.G7.js': 'export const browser = "messages, and these are the longest";',
  '_astro/browser-clock.H8.js': 'export const now = () => "not loaded with the palette";',
  '_astro/stemmer-I9.js': 'lunr.stemmer = "English";',
  '_astro/lunr.stemmer.support-J1.js': 'export const support = "others";',
  '_astro/lunr.ru-K2.js': 'export const ru = "Russian";',
  '_astro/lunr.de-L3.js': 'export const de = "German";',
  'search/en.idx': 'x'.repeat(1000),
  'search/ru.idx': 'x'.repeat(2000),
};
const LOADED = ['palette.A1.js', 'build.B2.js', 'palette.D4.css', 'worker-E5.js', 'browser.G7.js'];
let dist = '';

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'firstline-weight-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
});
afterAll(() => rm(dist, { recursive: true }));

describe('the weight of search', () => {
  it.each([
    ['en', ['stemmer-I9.js'], 1000],
    ['ru', ['lunr.stemmer.support-J1.js', 'lunr.ru-K2.js'], 2000],
  ])(
    'is all that %s loads before the first result, beyond the page',
    async (locale, own, index) => {
      const scripts = [...LOADED, ...own]
        .map((name) => gzipSync(FILES[`_astro/${name}`] ?? '', { level: 9 }).length)
        .reduce((sum, size) => sum + size);
      const pageScripts = ['/handbook/_astro/Frame.C3.js'];
      expect(await weighSearch(dist, locale, pageScripts)).toEqual({ scripts, index });
    },
  );
});
