import { useCallback, useEffect, useState } from 'react';
import { loadKey, loadPaper } from '#adapters/quiz-files';
import type { KeyFile, PaperFile } from '#domain/quiz';

/** The two files of a quiz as far as they are there. */
export interface Files {
  paper: PaperFile | undefined;
  key: KeyFile | undefined;
  /** True when the paper could not be had. */
  failed: boolean;
  retry: () => void;
}

/** How far the newest attempt is: it decides when the key is needed. */
export type Progressing = 'none' | 'running' | 'ended';

/**
 * Loads the paper at once, and the key when answers are to be marked: in practice with the first question, in an
 * exam after the end. Where the key can't be had it is asked for again as soon as the device is online.
 */
export function useFiles(root: string, quiz: string, attempt: Progressing): Files {
  const [paper, setPaper] = useState<PaperFile>();
  const [key, setKey] = useState<KeyFile>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    loadPaper(root, quiz).then(setPaper, () => setFailed(true));
  }, [root, quiz]);
  useEffect(load, [load]);
  const retry = useCallback(() => {
    setFailed(false);
    load();
  }, [load]);
  const needsKey = attempt === 'ended' || (attempt === 'running' && paper?.mode === 'practice');
  useEffect(() => {
    if (!needsKey || key) return undefined;
    const ask = (): void => void loadKey(root, quiz).then(setKey, () => undefined);
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [root, quiz, needsKey, key]);
  return { paper, key, failed, retry };
}
