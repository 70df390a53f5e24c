import type { AstroIntegrationLogger, BaseIntegrationHooks } from 'astro';

type DevServer = Parameters<BaseIntegrationHooks['astro:server:setup']>[0]['server'];

/**
 * Serves made files under `root` (`/search/`) in development: made when first asked for, and anew after a change.
 * What is not among them goes on to the pages.
 */
export function serveFiles(
  server: DevServer,
  logger: AstroIntegrationLogger,
  root: string,
  make: () => Promise<Map<string, Uint8Array>>,
): void {
  let files: Promise<Map<string, Uint8Array>> | undefined;
  for (const event of ['add', 'change', 'unlink'])
    server.watcher.on(event, () => (files = undefined));
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
    if (!path.startsWith(root) || path.endsWith('/')) return next();
    void answer(path.slice(root.length));

    async function answer(name: string): Promise<void> {
      try {
        const content = (await (files ??= make())).get(name);
        if (!content) return next();
        if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
        response.end(content);
      } catch (error) {
        files = undefined;
        logger.error(`search index: ${String(error)}`);
        next();
      }
    }
  });
}
