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
  const made = untilChange(server, make);
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
    if (!path.startsWith(root) || path.endsWith('/')) return next();
    void answer(path.slice(root.length));

    async function answer(name: string): Promise<void> {
      try {
        const content = (await made()).get(name);
        if (!content) return next();
        if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
        response.end(content);
      } catch (error) {
        logger.error(`search index: ${String(error)}`);
        next();
      }
    }
  });
}

/** Makes a thing when it is first asked for, and anew after a change of any file or after a failure. */
export function untilChange<Made>(
  server: DevServer,
  make: () => Promise<Made>,
): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  const forget = (): void => {
    made = undefined;
  };
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, forget);
  return () => {
    made ??= make().catch((error: unknown) => {
      forget();
      throw error;
    });
    return made;
  };
}
