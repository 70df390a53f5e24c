import { useEffect } from 'react';

/** Calls `press` with 1 to 9 when such a key is pressed and nobody is typing. */
export function useDigits(press: (digit: number) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // By place on the keyboard as well: a French row of digits needs Shift.
      const digit =
        /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
      if (digit === undefined) return;
      event.preventDefault();
      press(Number(digit));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [press]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}
