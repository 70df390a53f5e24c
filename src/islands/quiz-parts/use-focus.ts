import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on an element when it appears, or when `isWanted` turns true: a screen has changed, and readers hear it. */
export function useFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, [isWanted]);
  return element;
}
