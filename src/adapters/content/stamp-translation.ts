import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Translation } from './translations.ts';

const FRONT_MATTER = /^(\uFEFF?---[ \t]*(\r?\n))((?:[\s\S]*?\n)?)(?=---[ \t]*(?:\r?\n|$))/;
const NAMED = /^(sourceHash[ \t]*:[ \t]*)(?:'[^'\r\n]*'|"[^"\r\n]*"|[^\s#]*)/m;
// Digits alone, or with one e among them, are a number to YAML.
const NUMBER = /^\d+(?:e\d+)?$/;

/**
 * `text` with `sourceHash: digest` in its front matter: the value replaced, or a line added at the end.
 * Every other byte stays. Throws when there is no front matter.
 */
export function withSourceHash(text: string, digest: string): string {
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new Error('there is no front matter between two lines ---');
  const [whole, opening = '', newline = '\n', head = ''] = match;
  const value = NUMBER.test(digest) ? `'${digest}'` : digest;
  const stamped = NAMED.test(head)
    ? head.replace(NAMED, (_, key: string) => (key.endsWith(':') ? `${key} ${value}` : key + value))
    : `${head}sourceHash: ${value}${newline}`;
  return opening + stamped + text.slice(whole.length);
}

/** Writes the original's digest into a translation. False when it is there already and nothing was written. */
export async function stampTranslation(root: string, translation: Translation): Promise<boolean> {
  if (translation.named === translation.digest) return false;
  const file = join(root, translation.path);
  const text = await readFile(file, 'utf8');
  await writeFile(file, withSourceHash(text, translation.digest));
  return true;
}
