import { useEffect } from 'react';

/**
 * Calls `press` with 1 to 9 when such a key is pressed and nobody is typing. Enter sends the form that holds the
 * question, wherever the focus is but on what has an Enter of its own.
 */
export function useDigits(press: (digit: number) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Enter') return send(event);
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

// Fields and options send the form by themselves, as every browser does; a heading that has the focus does not.
function send(event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('a, button, input, select, summary, dialog')) return;
  event.preventDefault();
  document.querySelector<HTMLFormElement>('form.q-form')?.requestSubmit();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}
