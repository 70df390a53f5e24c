import type { KeyFile, PaperFile } from '#domain/quiz';

const loading = new Map<string, Promise<unknown>>();

/** A quiz that this site does not have: it was removed or renamed. */
export class NoSuchQuiz extends Error {
  override name = 'NoSuchQuiz';
}

/**
 * Where the questions of a record are looked for: in the reader's language, and then in the default one, whose desk is at
 * `base`. A test may have fewer questions in a translation.
 */
export function rootsOf(root: string, base: string): string[] {
  return [...new Set([root, base.endsWith('/') ? base : `${base}/`])];
}

/** Both files of a quiz, of one version. */
export interface Pair {
  paper: PaperFile;
  key: KeyFile;
}

/** The paper of a quiz in one language. `root` is the address of the locale's desk. Rejects when it can't be had. */
export function loadPaper(root: string, quiz: string): Promise<PaperFile> {
  return load<PaperFile>(`${root}quizzes/${encodeURIComponent(quiz)}/paper.json`);
}

/**
 * The key of a quiz with the paper that it belongs to; it is on no page before it is asked for. Where the two are of
 * different versions (the site was published in between) both are fetched anew: places of options may have moved.
 * Rejects when they can't be had.
 */
export async function loadPair(root: string, quiz: string): Promise<Pair> {
  const known = await pairOf(root, quiz, 'default');
  if (isOneVersion(known)) return known;
  const fresh = await pairOf(root, quiz, 'reload');
  if (!isOneVersion(fresh)) throw new Error(`the files of ${quiz} are of two versions`);
  return fresh;
}

async function pairOf(root: string, quiz: string, cache: RequestCache): Promise<Pair> {
  const address = `${root}quizzes/${encodeURIComponent(quiz)}/`;
  const [paper, key] = await Promise.all([
    load<PaperFile>(`${address}paper.json`, cache),
    load<KeyFile>(`${address}key.json`, cache),
  ]);
  return { paper, key };
}

const isOneVersion = ({ paper, key }: Pair): boolean => paper.version === key.version;

async function load<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an address has one kind of file
  const known = loading.get(address) as Promise<T> | undefined;
  const found = (cache === 'default' && known) || fetchJson<T>(address, cache);
  loading.set(address, found);
  // What failed is tried again the next time.
  found.catch(() => loading.delete(address));
  return found;
}

// Both files are written by this site's own build.
async function fetchJson<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (response.status === 404) throw new NoSuchQuiz(`${address} is not there`);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return (await response.json()) as T;
}
