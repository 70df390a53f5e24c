import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '#adapters/content';
import { buildPagefind } from '#adapters/pagefind';
import { siteSettings } from '#adapters/site';

/** Builds the search indexes at the end of a build; in development they are made once and served from memory. */
export function searchIndexes(): AstroIntegration {
  return {
    name: 'firstline:search-indexes',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const index = await buildPagefind(await loadLibrary());
        await index.write(join(fileURLToPath(dir), 'pagefind'));
        logger.info(`search: ${index.pages} texts indexed`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { basePath } = siteSettings();
        const root = `${basePath === '/' ? '' : basePath}/pagefind/`;
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('change', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
          if (!path.startsWith(root)) return next();
          files ??= loadLibrary()
            .then(buildPagefind)
            .then((index) => index.files());
          files.then(
            (found) => {
              const content = found.get(path.slice(root.length));
              if (!content) return next();
              if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
              response.end(content);
            },
            (error: unknown) => {
              logger.error(`search index: ${String(error)}`);
              next();
            },
          );
        });
      },
    },
  };
}
