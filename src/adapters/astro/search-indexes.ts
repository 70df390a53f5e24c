import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { today } from '#adapters/clock';
import { loadLibrary } from '#adapters/content';
import { buildPagefind, fragmentUrls, fragmentUrlsIn } from '#adapters/pagefind';
import { pageFiles, searchFiles } from '#adapters/search-files';
import { siteSettings } from '#adapters/site';
import { countOf } from '#domain/shared';
import { serveFiles, untilChange } from './serve-files.ts';

/**
 * Builds both search indexes at the end of a build: the palette's own under `/search/`, Pagefind's under
 * `/pagefind/`. In development they are made when first asked for and again after a change of the content.
 */
export function searchIndexes(): AstroIntegration {
  return {
    name: 'firstline:search-indexes',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { library, day } = await current();
        const files = await searchFiles(library, day);
        await mkdir(join(out, 'search'), { recursive: true });
        const pagefind = await buildPagefind(library, day);
        await pagefind.write(join(out, 'pagefind'));
        const pages = await pageFiles(library, day, () => fragmentUrlsIn(join(out, 'pagefind')));
        for (const [name, bytes] of [...files, ...pages])
          await writeFile(join(out, 'search', name), bytes);
        const sizes = [...files].filter(([name]) => name.endsWith('.idx')).map(sizeOf);
        logger.info(`search: ${countOf(pagefind.pages, 'text')} indexed; ${sizes.join(', ')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { basePath } = siteSettings();
        const base = basePath === '/' ? '' : basePath;
        const palette = async () => {
          const { library, day } = await current();
          return searchFiles(library, day);
        };
        const fullText = untilChange(server, async () => {
          const { library, day } = await current();
          return (await buildPagefind(library, day)).files();
        });
        const pages = async () => {
          const { library, day } = await current();
          return pageFiles(library, day, async () => fragmentUrls(await fullText()));
        };
        serveFiles(server, logger, `${base}/search/`, palette);
        serveFiles(server, logger, `${base}/pagefind/`, fullText);
        serveFiles(server, logger, `${base}/search/`, pages);
      },
    },
  };
}

async function current() {
  const library = await loadLibrary();
  return { library, day: today(library.team.timeZone) };
}

function sizeOf([name, bytes]: [string, Uint8Array]): string {
  return `${name} ${(bytes.length / 1024).toFixed(0)} KB`;
}
