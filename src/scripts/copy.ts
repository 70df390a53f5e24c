import { all, inWords, one, onClick } from './dom.ts';
import { toast, words } from './toast.ts';

/** Puts text on the clipboard and says so; says also when the browser refuses. */
export async function copy(text: string, done: string | undefined): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toast(words('failed'));
  }
}

/** A reply as it is pasted into a chat: paragraphs apart, blanks as `[name]`. */
export function replyText(reply: Element): string {
  const copyOf = document.importNode(reply, true);
  for (const blank of copyOf.querySelectorAll('.slot'))
    blank.textContent = `[${blank.textContent}]`;
  for (const line of copyOf.querySelectorAll('br')) line.replaceWith('\n');
  const blocks = copyOf.querySelectorAll('p, li');
  const parts = blocks.length > 0 ? [...blocks] : [copyOf];
  return parts
    .map((part) => (part.textContent ?? '').replace(/[ \t]*\n[ \t]*/g, '\n').trim())
    .join('\n\n');
}

export function copyReply(reply: Element): void {
  const blanks = reply.querySelectorAll('.slot').length;
  const done = blanks > 0 ? inWords(blanks, words('blanks')) : words('reply');
  void copy(replyText(reply), done);
}

/** The address of this page or of a part of it, without what only this visit knows. */
export function copyLink(hash = ''): void {
  void copy(location.origin + location.pathname + hash, words('link'));
}

/** `C`: the reply in focus, else the first that is seen, else the nearest below. */
export function copyNearestReply(): void {
  const replies = all('.reply');
  const focused = document.activeElement?.closest('.problem, .reply');
  const inside = replies.find((reply) => focused?.contains(reply));
  const below = replies.find((reply) => reply.getBoundingClientRect().bottom > 80);
  const text = (inside ?? below ?? replies.at(-1))?.querySelector('.text');
  if (text) copyReply(text);
}

export function copyButtons(): void {
  onClick('[data-copy]', (button) => {
    const text = one('.text', button.closest('.reply') ?? document);
    if (text) copyReply(text);
  });
  onClick('[data-copy-link]', () => copyLink(location.hash));
  onClick('a.anchor', (anchor) => copyLink(anchor.getAttribute('href') ?? ''));
}
