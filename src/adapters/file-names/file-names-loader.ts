import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The part of Astro's loader context that is used here. */
interface Context {
  store: {
    clear: () => void;
    set: (entry: { id: string; data: Record<string, unknown>; filePath: string }) => boolean;
  };
  config: { root: URL };
}

/**
 * A loader for Astro's content layer that only says which files of `contentDir` belong to a collection:
 * editors need no more to complete and check front matter. Pages read the library instead, so nothing is
 * parsed here, and nothing heavy is imported: Astro runs this in a Vite of its own.
 */
export function fileNamesLoader(folder: string, contentDir: string) {
  return {
    name: 'firstline-file-names',
    async load({ store, config }: Context): Promise<void> {
      const root = relative(fileURLToPath(config.root), contentDir).replaceAll('\\', '/');
      store.clear();
      for (const path of await filesIn(contentDir, folder))
        store.set({ id: path.replace(/\.mdx$/, ''), data: {}, filePath: `${root}/${path}` });
    },
  };
}

async function filesIn(contentDir: string, folder: string): Promise<string[]> {
  const items = await readdir(contentDir, { withFileTypes: true });
  const locales = items.filter((item) => item.isDirectory()).map((item) => item.name);
  const found = await Promise.all(
    locales.map(async (locale) => {
      const files = await readdir(join(contentDir, locale, folder), { recursive: true }).catch(
        () => [],
      );
      return files.map((file) => `${locale}/${folder}/${file.replaceAll('\\', '/')}`);
    }),
  );
  return found.flat().filter((path) => path.endsWith('.mdx'));
}
