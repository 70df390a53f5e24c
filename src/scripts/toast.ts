import { one } from './dom.ts';

let timer = 0;

/** Says a thing in passing: on screen for four seconds, and to screen readers. */
export function toast(text: string | undefined): void {
  const box = one('.toast');
  if (!box || !text) return;
  // An open dialog covers the page and hides it from screen readers: the message goes inside.
  (one('dialog[open]') ?? document.body).append(box);
  box.textContent = text;
  box.classList.add('on');
  clearTimeout(timer);
  timer = window.setTimeout(() => box.classList.remove('on'), 4000);
}

/** A text from the toast's own data: `link`, `reply`, `failed`. */
export const words = (key: string): string | undefined => one('.toast')?.dataset[key];
