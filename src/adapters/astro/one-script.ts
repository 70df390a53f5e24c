import type { Plugin } from 'vite';

/** Marks a module that belongs to the script of every page. */
const MARK = '?every-page';
const ENTRY = /\/src\/scripts\/page\.ts$/;
const HELPER = /vite\/preload-helper/;
const OWN_HELPER = '\0every-page-preload.js';

const isOurs = (importer: string): boolean => ENTRY.test(importer) || importer.endsWith(MARK);

/**
 * Keeps the script of every page one file. A bundler puts what two entries share into a third file; so whatever
 * `src/scripts/page.ts` imports is a copy of its own, apart from the islands', and Vite's helper for late imports is
 * replaced by one of three lines. Only in builds.
 */
export function oneScript(): Plugin {
  return {
    name: 'firstline:one-script',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (this.environment.name !== 'client' || !importer || !isOurs(importer)) return null;
      if (HELPER.test(source)) return OWN_HELPER;
      if (source.includes('?') || source.startsWith('\0')) return null;
      const from = importer.replace(MARK, '');
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      if (!found || found.external || !/\/src\/[^?]+\.ts$/.test(found.id)) return found;
      return { ...found, id: found.id + MARK };
    },
    load(id) {
      return id === OWN_HELPER ? helper : null;
    },
  };
}

/** Asks for what a late script imports in the same breath as for the script itself. */
const helper = `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL.replace(/\\/?$/, '/') + file;
    document.head.append(link);
  }
  return load();
};`;
