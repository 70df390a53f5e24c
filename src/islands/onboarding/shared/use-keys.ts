import { useEffect, useRef } from 'react';
import { keptAs } from './kept-as.ts';

/** Calls back on single letters by their place on the board, so that they work in any layout. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = latest.current[event.code];
      if (!act || isBusy(event) || areOff()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isBusy(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
        target.getAttribute('type') !== 'checkbox'));
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  return (
    typing ||
    modified ||
    event.repeat ||
    event.defaultPrevented ||
    document.querySelector('dialog[open]') !== null
  );
}

// The reader may have switched single keys off (WCAG 2.1.4); the shortcuts dialog keeps it.
function areOff(): boolean {
  try {
    return localStorage.getItem(keptAs('keys')) === 'false';
  } catch {
    return false;
  }
}
