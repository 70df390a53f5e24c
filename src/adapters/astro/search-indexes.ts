import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '#adapters/content';
import { buildPagefind, fragmentUrls, fragmentUrlsIn } from '#adapters/pagefind';
import { pageFiles, searchFiles } from '#adapters/search-files';
import { siteSettings } from '#adapters/site';
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
        const library = await loadLibrary();
        const files = await searchFiles(library);
        await mkdir(join(out, 'search'), { recursive: true });
        const pagefind = await buildPagefind(library);
        await pagefind.write(join(out, 'pagefind'));
        const pages = await pageFiles(library, () => fragmentUrlsIn(join(out, 'pagefind')));
        for (const [name, bytes] of [...files, ...pages])
          await writeFile(join(out, 'search', name), bytes);
        const sizes = [...files].filter(([name]) => name.endsWith('.idx')).map(sizeOf);
        logger.info(`search: ${pagefind.pages} texts indexed; ${sizes.join(', ')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { basePath } = siteSettings();
        const base = basePath === '/' ? '' : basePath;
        const palette = async () => searchFiles(await loadLibrary());
        const fullText = untilChange(server, async () =>
          (await buildPagefind(await loadLibrary())).files(),
        );
        const pages = async () =>
          pageFiles(await loadLibrary(), async () => fragmentUrls(await fullText()));
        serveFiles(server, logger, `${base}/search/`, palette);
        serveFiles(server, logger, `${base}/pagefind/`, fullText);
        serveFiles(server, logger, `${base}/search/`, pages);
      },
    },
  };
}

function sizeOf([name, bytes]: [string, Uint8Array]): string {
  return `${name} ${(bytes.length / 1024).toFixed(0)} KB`;
}
