import { issueAt, type Issue } from '../issue/index.ts';
import { nearest } from '../shared/index.ts';
import { addressOf, COLLECTIONS, SINGLE_FILES, type Address } from './collections.ts';
import type { ParsedFile } from './model.ts';
import { placeAt, START } from './read-file.ts';

/** What is wrong with where a file stands, if anything. `taken` gathers which file has which id. */
export function addressIssue(
  file: ParsedFile,
  address: Address,
  locales: readonly string[],
  taken: Map<string, string>,
): Issue | undefined {
  return (
    localeIssue(file, address, locales) ??
    depthIssue(file, address) ??
    twinIssue(file, address, taken) ??
    extensionIssue(file, address)
  );
}

function localeIssue(
  file: ParsedFile,
  { collection, locale }: Address,
  locales: readonly string[],
): Issue | undefined {
  if (!COLLECTIONS[collection].perLocale || locales.length === 0 || locales.includes(locale))
    return undefined;
  return issueAt('unknown-locale', placeAt(file, START), {
    message: `“${locale}” is not a locale of this team`,
    expected: `one of ${locales.join(', ')}`,
    fix: nearest(locale, locales),
  });
}

function depthIssue(file: ParsedFile, address: Address): Issue | undefined {
  const { folder, depth: wanted } = COLLECTIONS[address.collection];
  const depth = address.id.split('/').length - 1;
  if (depth === wanted) return undefined;
  return issueAt('misplaced-file', placeAt(file, START), {
    message: `the file stands ${depth > wanted ? 'too deep' : 'too high'} in ${folder}/`,
    expected: wanted === 1 ? `${folder}/<section>/<name>` : `${folder}/<name>`,
  });
}

function twinIssue(
  file: ParsedFile,
  { collection, locale, id }: Address,
  taken: Map<string, string>,
): Issue | undefined {
  const key = `${collection}/${locale}/${id}`;
  const other = taken.get(key);
  if (other === undefined) {
    taken.set(key, file.path);
    return undefined;
  }
  return issueAt('duplicate-id', placeAt(file, START), {
    message: `${other} has the same id “${id}”`,
    expected: 'one file for one id, whatever the extension',
    fix: 'rename one of the two, or delete it',
  });
}

function extensionIssue(file: ParsedFile, address: Address): Issue | undefined {
  const wanted = COLLECTIONS[address.collection].extension;
  if (address.extension === wanted) return undefined;
  return issueAt('misplaced-file', placeAt(file, START), {
    message: `a file of this folder ends in .${wanted}, not .${address.extension}`,
    fix: `rename it to ${file.path.replace(/\.[^.]+$/, `.${wanted}`)}`,
  });
}

/** Files that look like content but stand where nothing reads them: a misspelt folder, `facts.yml`. */
export function strayFiles(paths: Iterable<string>, locales: readonly string[]): Issue[] {
  return [...paths].flatMap((path) => strayFile(path, locales) ?? []);
}

function strayFile(path: string, locales: readonly string[]): Issue | undefined {
  const single = /^(\w+)\.yml$/.exec(path)?.[1];
  if (single !== undefined && Object.hasOwn(SINGLE_FILES, single))
    return stray(path, `it is called ${single}.yaml`, `rename it to ${single}.yaml`);
  const [locale = '', folder = ''] = path.split('/');
  if (!/\.(?:mdx|ya?ml)$/.test(path) || addressOf(path) || !locales.includes(locale))
    return undefined;
  const folders = Object.values(COLLECTIONS).flatMap((rule) => (rule.perLocale ? rule.folder : []));
  const meant = nearest(folder, folders);
  const fix = meant === undefined ? undefined : `did you mean ${locale}/${meant}/?`;
  return stray(path, `a folder of ${locale}/: ${folders.join(', ')}`, fix);
}

function stray(path: string, expected: string, fix: string | undefined): Issue {
  const message = 'nothing reads a file in this place';
  return issueAt('misplaced-file', placeAt({ path }, START), { message, expected, fix });
}
