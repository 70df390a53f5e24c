import { useCallback, useEffect, useRef, useState } from 'react';
import { clock } from '#adapters/browser-clock';

const PAUSE = 700;

/** What is being answered right now. */
export interface DraftAnswer {
  response: string;
  change: (response: string) => void;
  /** Keeps it now. */
  save: () => void;
}

/**
 * The answer to one question while it is given. In an exam it is kept at every pause, so that a crash costs
 * a second at most; in practice only when it is checked, because then it can't be changed any more.
 */
export function useDraft(
  question: string | undefined,
  answers: ReadonlyMap<string, string>,
  keep: (question: string, response: string, seconds: number) => void,
  keepsItself: boolean,
): DraftAnswer {
  const [typed, setTyped] = useState<{ question: string; response: string }>();
  const opened = useRef({ question, at: clock.instant() });
  const stored = question === undefined ? '' : (answers.get(question) ?? '');
  const response = typed && typed.question === question ? typed.response : stored;
  useEffect(() => {
    opened.current = { question, at: clock.instant() };
  }, [question]);
  const save = useCallback(() => {
    if (question === undefined || response === stored) return;
    const seconds = (Date.parse(clock.instant()) - Date.parse(opened.current.at)) / 1000;
    keep(question, response, seconds);
  }, [question, response, stored, keep]);
  const change = useCallback(
    (next: string) => {
      if (question !== undefined) setTyped({ question, response: next });
    },
    [question],
  );
  useEffect(() => {
    if (!keepsItself) return undefined;
    const timer = setTimeout(save, PAUSE);
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', save);
    };
  }, [save, keepsItself]);
  return { response, change, save };
}
