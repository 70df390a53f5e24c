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

/** Loads the paper at once and the key when it is needed; the key is asked for again when the device is online. */
export function useFiles(root: string, quiz: string, needsKey: boolean): Files {
  const [paper, setPaper] = useState<PaperFile>();
  const [key, setKey] = useState<KeyFile>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => {
    setFailed(false);
    setTries((count) => count + 1);
  }, []);
  useEffect(() => {
    loadPaper(root, quiz).then(setPaper, () => setFailed(true));
  }, [root, quiz, tries]);
  useEffect(() => {
    if (!needsKey || key) return undefined;
    const load = (): void => void loadKey(root, quiz).then(setKey, () => undefined);
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [root, quiz, needsKey, key, tries]);
  return { paper, key, failed, retry };
}
