import { useCallback, useEffect, useState } from 'react';
import { loadPair, loadPaper, type Pair } from '#adapters/quiz-files';
import type { KeyFile, PaperFile } from '#domain/quiz';

type Ended = typeof import('./ended.ts');

/** The two files of a quiz as far as they are there. */
export interface Files {
  paper: PaperFile | undefined;
  key: KeyFile | undefined;
  /** The screens of the end; there whenever the key is. */
  ended: Ended | undefined;
  /** True when what is needed now could not be had. */
  failed: boolean;
  retry: () => void;
}

/** What was fetched, by language: the one that nobody waits for any more may come last. */
type Got = Readonly<Record<string, Partial<Pair>>>;

/** How far the newest attempt is: it decides when the key is needed. */
export type Progressing = 'none' | 'running' | 'ended';

/**
 * Loads the paper at once, and the key when answers are to be marked: in practice with the first question, in an
 * exam after the end. Where a file can't be had it is asked for again as soon as the device is online.
 */
export function useFiles(root: string, quiz: string, attempt: Progressing): Files {
  const [got, setGot] = useState<Got>({});
  const [ended, setEnded] = useState<Ended>();
  const [failed, setFailed] = useState(false);
  const { paper, key } = got[root] ?? {};
  const needsKey = attempt === 'ended' || (attempt === 'running' && paper?.mode === 'practice');
  const needs = paper === undefined ? 'paper' : needsKey && !key ? 'key' : 'nothing';
  const load = useCallback(() => {
    const fail = (): void => setFailed(true);
    const keep = (found: Partial<Pair>): void => setGot((all) => ({ ...all, [root]: found }));
    if (needs === 'paper') loadPaper(root, quiz).then((found) => keep({ paper: found }), fail);
    // With a key comes the paper that it belongs to: the one that is shown may be of an older version.
    const all = ([pair, screens]: [Pair, Ended]): void => {
      keep(pair);
      setEnded(screens);
    };
    if (needs === 'key') Promise.all([loadPair(root, quiz), loadEnded()]).then(all, fail);
  }, [root, quiz, needs]);
  useEffect(() => {
    load();
    if (needs === 'nothing') return undefined;
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [load, needs]);
  useEffect(() => {
    // Whoever starts will end, perhaps offline.
    if (attempt === 'running') loadEnded().catch(() => undefined);
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    load();
  }, [load]);
  return { paper, key, ended, failed, retry };
}

const loadEnded = (): Promise<Ended> => import('./ended.ts');
