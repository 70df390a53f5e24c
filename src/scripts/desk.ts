import { one } from './dom.ts';
import { type Visit, visits } from './visits.ts';

/** Fills the desk's lists of pinned and recent pages from what this browser keeps. */
export function fillDesk(): void {
  fill('pinned', 9, (_, index) => keyCap(index + 1));
  fill('recent', 6, ({ at }) => when(at));
}

/** The page pinned under a number from 1 to 9. */
export const pinnedUrl = (number: number): string | undefined => visits('pinned')[number - 1]?.url;

/** On the desk, the number of a pinned page opens it. */
export const isPinnedKey = ({ key }: KeyboardEvent): boolean =>
  /^[1-9]$/.test(key) &&
  one('[data-list="pinned"]') !== null &&
  pinnedUrl(Number(key)) !== undefined;

type End = (visit: Visit, index: number) => HTMLElement | string;

function fill(name: 'pinned' | 'recent', most: number, end: End): void {
  const list = one(`[data-list="${name}"]`);
  const kept = visits(name).slice(0, most);
  if (!list || kept.length === 0) return;
  list.replaceChildren(...kept.map((visit, index) => row(list, visit, end(visit, index))));
}

function row(list: HTMLElement, { url, title, kind }: Visit, end: HTMLElement | string): Node {
  const model = list.nextElementSibling;
  if (!(model instanceof HTMLTemplateElement)) return document.createTextNode(title);
  const item = document.importNode(model.content, true);
  const link = item.querySelector('a');
  const shape = kind === 'how-to' ? 'how' : kind;
  link?.setAttribute('href', url);
  link?.classList.add(`t-${shape}`);
  item.querySelector('use')?.setAttribute('href', `#s-${shape}`);
  item.querySelector('.txt')?.replaceChildren(title);
  item.querySelector('.end')?.append(end);
  return item;
}

function keyCap(number: number): HTMLElement {
  const cap = document.createElement('kbd');
  cap.textContent = String(number);
  return cap;
}

/** Today by the clock, another day by its name and date. */
function when(at: number): string {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const today = new Date(at).toDateString() === new Date().toDateString();
  const style: Intl.DateTimeFormatOptions = today
    ? { hour: '2-digit', minute: '2-digit' }
    : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, style).format(at);
}
