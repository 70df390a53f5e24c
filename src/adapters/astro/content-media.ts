import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '#adapters/content';
import { publishedMedia } from '#adapters/media';
import { siteSettings } from '#adapters/site';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
};

/** Publishes the pictures and films that articles show, from the content folder to `/files/`. */
export function contentMedia(): AstroIntegration {
  return {
    name: 'firstline:content-media',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { contentDir } = siteSettings();
        const out = join(fileURLToPath(dir), 'files');
        for (const path of publishedMedia(await loadLibrary())) {
          await mkdir(dirname(join(out, path)), { recursive: true });
          await copyFile(join(contentDir, path), join(out, path));
        }
      },
      'astro:server:setup': ({ server }) => {
        const { basePath, contentDir } = siteSettings();
        const root = `${basePath === '/' ? '' : basePath}/files/`;
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
          if (!path.startsWith(root)) return next();
          void serve(path.slice(root.length));

          async function serve(file: string): Promise<void> {
            const known = publishedMedia(await loadLibrary()).includes(file);
            if (!known) return next();
            response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
            createReadStream(join(contentDir, file)).pipe(response);
          }
        });
      },
    },
  };
}
