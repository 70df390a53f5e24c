import type { KeyFile, PaperFile } from '#domain/quiz';

const loading = new Map<string, Promise<unknown>>();

/** The paper of a quiz in one language. `root` is the address of the locale's desk. Rejects when it can't be had. */
export function loadPaper(root: string, quiz: string): Promise<PaperFile> {
  return load<PaperFile>(`${root}quizzes/${encodeURIComponent(quiz)}/paper.json`);
}

/** The key of a quiz: fetched when it is first needed, so that it is on no page before. */
export function loadKey(root: string, quiz: string): Promise<KeyFile> {
  return load<KeyFile>(`${root}quizzes/${encodeURIComponent(quiz)}/key.json`);
}

async function load<T>(address: string): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an address has one kind of file
  const known = loading.get(address) as Promise<T> | undefined;
  const found = known ?? fetchJson<T>(address);
  loading.set(address, found);
  // What failed is tried again the next time.
  found.catch(() => loading.delete(address));
  return found;
}

// Both files are written by this site's own build, in the same deployment as the script that reads them.
async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return (await response.json()) as T;
}
