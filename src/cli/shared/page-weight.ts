import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads to show a page before anybody touches it; bytes are gzip, fonts left out. */
export interface PageWeight {
  /** Without the data of islands. */
  html: number;
  css: number;
  script: number;
  /** Requests besides fonts: the page, its stylesheets, its scripts with what they import. */
  requests: number;
  /** Names of the scripts, imported ones included. */
  scripts: string[];
  /** What islands load on top once they are needed, React included, and the data in the page for them; 0 without islands. */
  islands: number;
  /** Inline styles and scripts that the page's own CSP would refuse. */
  refused: string[];
}

/** Weighs the page `path` (such as `articles/tax/vat/`) of the built site in `dist`. */
export async function weighPage(dist: string, path: string, base = '/'): Promise<PageWeight> {
  const html = await readFile(join(dist, path, 'index.html'), 'utf8');
  const styles = hrefs(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const entries = [
    ...hrefs(html, /<script[^>]+src="([^"]+)"/g),
    ...hrefs(html, /<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
  ];
  const read = async (url: string): Promise<Buffer> => readFile(join(dist, withoutBase(url, base)));
  const scripts = await withImports(entries, read);
  const islands = await withImports(hrefs(html, /(?:component|renderer)-url="([^"]+)"/g), read);
  const beyond = islands.filter((url) => !scripts.includes(url));
  return {
    html: gzipSync(withoutProps(html)).length,
    css: await sum(styles, read),
    script: await sum(scripts, read),
    requests: 1 + styles.length + scripts.length,
    scripts,
    islands:
      (await sum(beyond, read)) + gzipSync(html).length - gzipSync(withoutProps(html)).length,
    refused: refusedParts(html),
  };
}

/** The page without what it hands to its islands: that is weighed with them. */
function withoutProps(html: string): string {
  return html.replaceAll(/(<astro-island[^>]*?) props="[^"]*"/g, '$1');
}

function hrefs(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1]!);
}

function withoutBase(url: string, base: string): string {
  return base !== '/' && url.startsWith(base) ? url.slice(base.length) : url;
}

/** The scripts and everything that they import statically; what is imported on demand is not loaded yet. */
export async function withImports(
  entries: readonly string[],
  read: (url: string) => Promise<Buffer>,
): Promise<string[]> {
  const found = [...new Set(entries)];
  for (const url of found) {
    const code = (await read(url)).toString();
    for (const [, target] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[^"'()]*?from)?\s*["'](\.[^"']+)["']/g,
    )) {
      const resolved = new URL(target!, `https://site${url}`).pathname;
      if (!found.includes(resolved)) found.push(resolved);
    }
  }
  return found;
}

async function sum(
  urls: readonly string[],
  read: (url: string) => Promise<Buffer>,
): Promise<number> {
  const sizes = await Promise.all(urls.map(async (url) => gzipSync(await read(url)).length));
  return sizes.reduce((total, size) => total + size, 0);
}

// The runtime of Astro's islands is inline; the page's CSP names its hash. Whatever has no hash there does not run.
function refusedParts(html: string): string[] {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const inline = [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/\1>/g)]
    .filter(
      ([, , attributes = '']) =>
        !/type="(?:application\/(?:ld\+)?json|text\/plain)"/.test(attributes),
    )
    .filter(([, , , text = '']) => !policy.includes(sha256(text)));
  const attributes = html.matchAll(/<[^>]+\s(?:style|on[a-z]+)="/g);
  return [...inline, ...attributes].map((match) => match[0].slice(0, 80));
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
