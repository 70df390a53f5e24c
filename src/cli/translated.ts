// npm run translated -- <file…> | --all
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder, stampTranslation, translationsIn, type Translation } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { nearest } from '#domain/shared';
import { run, stop } from './shared/stop.ts';

const USAGE = `Says that translations fit their originals as these are now. Compare the two first.

  npm run translated -- ru/articles/payments/refund-a-payment.mdx
  npm run translated -- --all`;

await run(async () => {
  const { values, positionals: files } = parseArgs({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.all === files.length > 0) stop(USAGE, 2);
  const { contentDir } = siteSettings();
  const { library } = await checkFolder(contentDir);
  if (!library) stop('team.yaml can’t be used: run npm run check:content to see why');
  const known = translationsIn(library);
  const chosen = values.all
    ? known
    : [...new Set(files.map((file) => find(file, known, contentDir)))];
  const written = await Promise.all(chosen.map((one) => stampTranslation(contentDir, one)));
  const told = chosen.map((one, at) => `${one.path}: ${report(one, written[at] === true)}\n`);
  process.stdout.write(told.join(''));
  const count = written.filter(Boolean).length;
  process.stderr.write(`translated: ${count} written, ${chosen.length - count} as they were\n`);
});

function report({ source, digest, named }: Translation, changed: boolean): string {
  if (!changed) return `fits ${source} already`;
  return `sourceHash ${named === undefined ? '' : `${named} → `}${digest}, the state of ${source}`;
}

/** The translation at `file`, given from the content folder or from here. */
function find(file: string, known: readonly Translation[], contentDir: string): Translation {
  const fromHere = relative(contentDir, resolve(file)).replaceAll('\\', '/');
  const found = known.find(({ path }) => path === file || path === fromHere);
  if (found) return found;
  const paths = known.map(({ path }) => path);
  const near = nearest(file, paths);
  const hint = near === undefined ? 'npm run check:content says what is wrong' : `write ${near}`;
  return stop(`${file} is no translation with an original that can be read: ${hint}`, 2);
}
