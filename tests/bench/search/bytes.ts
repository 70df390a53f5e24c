import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The size of a file on the wire. */
export function gzipped(content: Uint8Array | string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Script files of an installed package, gzip. */
export function packageBytes(...files: readonly string[]): number {
  const require = createRequire(import.meta.url);
  return files.reduce((sum, file) => sum + gzipped(readFileSync(require.resolve(file))), 0);
}

/** What a build had: worker and palette; then the stemmers. For when there is no build at hand. */
const MEASURED = { common: 35_500, en: 1000, other: 5200 };
/** The palette with all it imports, its styles and messages. */
const PALETTE = 19_600;

/** The worker with the stemmer of a locale and the palette, gzip: from the last build of the site where there is one. */
export function scriptsOf(locale: string): number {
  const folder = join(import.meta.dirname, '../../../dist/_astro');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const stemmer =
    locale === 'en' ? /^stemmer-/ : new RegExp(`^lunr\\.(?:stemmer\\.support|${locale})-`);
  const wanted = files.filter((file) => file.startsWith('worker-') || stemmer.test(file));
  if (wanted.length < 2) return MEASURED.common + (locale === 'en' ? MEASURED.en : MEASURED.other);
  return wanted.reduce((sum, file) => sum + gzipped(readFileSync(join(folder, file))), PALETTE);
}
