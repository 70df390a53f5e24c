import { read } from './store.ts';

/** What a key does where nobody is typing. */
export interface Shortcut {
  matches: (event: KeyboardEvent) => boolean;
  run: (event: KeyboardEvent) => void;
}

/** Speech input turns words into letters: single keys can be switched off (WCAG 2.1.4). */
export const singleKeys = (): boolean => read('keys') !== false;

/** A letter by its place on the board, so that it works in any layout. */
export const letter = (name: string) => (event: KeyboardEvent) =>
  event.code === `Key${name}` && !event.shiftKey;

/** `/`, wherever the layout has it; in Russian the same key types a full stop. */
export const slash = (event: KeyboardEvent) =>
  (event.key === '/' || event.code === 'Slash') && event.key !== '?' && !event.shiftKey;

/** `?`: by what it types, or by the key that types it in a Latin layout. */
export const question = (event: KeyboardEvent) =>
  event.key === '?' || (event.code === 'Slash' && event.shiftKey);

export const modified = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;

/** Whether the keys belong to a field that is being typed in. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Listens for single keys; silent while typing, with modifiers, in a dialog, and on a held key. */
export function listen(shortcuts: Shortcut[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || modified(event) || typing(event)) return;
    if (!singleKeys() || document.querySelector('dialog[open]')) return;
    const shortcut = shortcuts.find(({ matches }) => matches(event));
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run(event);
  });
}
