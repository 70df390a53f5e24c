import { useEffect } from 'react';
import type { PaperQuestion } from '#domain/quiz';

/**
 * Calls `press` with 1 to 9 when such a key is pressed and nobody is typing. Enter sends the form that holds the
 * question, wherever the focus is but on what has an Enter of its own; in a longer text Ctrl or ⌘ is held with it.
 */
export function useDigits(press: (digit: number) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isSendKey(event)) return send(event);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Enter') return send(event);
      // By place on the keyboard as well: a French row of digits needs Shift.
      const digit =
        /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
      if (digit === undefined || toField(event)) return;
      event.preventDefault();
      press(Number(digit));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [press]);
}

function isSendKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && target instanceof HTMLTextAreaElement;
}

// Whoever types a number before the field has the focus means the field.
function toField({ key }: KeyboardEvent): boolean {
  const field = document.querySelector<HTMLElement>('.q-form .number:not([readonly])');
  if (key.length === 1) field?.focus();
  return field !== null;
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

/** The key that goes on from a question, as it is shown on the button: in a longer text Enter alone is a new line. */
export function enterOf(question: PaperQuestion | undefined): string {
  return question?.kind === 'reply' ? 'Ctrl ⏎' : '⏎';
}
