import { createServer, type Server } from 'node:http';
import { chromium } from 'playwright';
import * as pagefind from 'pagefind';
import { existsSync } from 'node:fs';
import type { SearchDocument } from '#domain/search';
import { gzipped } from '../bytes.ts';
import { inTurn } from '../in-turn.ts';
import type { Engine, Peer } from './peer.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Pagefind as Starlight ships it: its own bundle in a browser, over pages of the articles. */
export const pagefindPeer: Peer = {
  name: 'Pagefind',
  open: async (documents, locale) => inBrowser(await indexed(documents, locale)),
};

async function indexed(documents: readonly SearchDocument[], locale: string): Promise<Files> {
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error('Pagefind did not start');
  await inTurn(documents, (document) =>
    index.addHTMLFile({ url: `/${document.id}/`, content: pageOf(document, locale) }),
  );
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map((file) => [`/pagefind/${file.path}`, file.content]));
}

function pageOf({ title, headings, body }: SearchDocument, locale: string): string {
  const sections = headings.map(({ text, anchor }) => `<h2 id="${anchor}">${escaped(text)}</h2>`);
  const inside = `<h1>${escaped(title)}</h1>${sections.join('')}<p>${escaped(body)}</p>`;
  return `<!doctype html><html lang="${locale}"><title>${escaped(title)}</title><main data-pagefind-body>${inside}</main></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Asks Pagefind as its documentation says, and reads the addresses of the first ten results. */
const PAGE = `<!doctype html><script type="module">
  const pagefind = await import('/pagefind/pagefind.js');
  globalThis.firstResults = async (query) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return shown.map(({ url }) => url.split('/').filter(Boolean).join('/'));
  };
</script>`;

async function inBrowser(files: Files): Promise<Engine> {
  let loaded = 0;
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const content = files.get(path) ?? new TextEncoder().encode(PAGE);
    if (files.has(path)) loaded += gzipped(content);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader(
      'Content-Type',
      files.has(path) && !path.endsWith('.js') ? 'application/octet-stream' : type,
    );
    response.end(content);
  });
  const origin = await listening(server);
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch(existsSync(path) ? { executablePath: path } : {});
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction('globalThis.firstResults');
  const search = async (query: string): Promise<string[]> => {
    const shown = await page.evaluate<unknown>(`firstResults(${JSON.stringify(query)})`);
    return Array.isArray(shown) ? shown.map(String) : [];
  };
  await search('a');
  const bytes = loaded;
  return {
    bytes,
    search,
    bytesSince: () => {
      const since = loaded;
      loaded = 0;
      return since;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://127.0.0.1:${port ?? 0}/`;
}
