import { inWords, one } from './dom.ts';
import { confirmedNews, localToday, readNews } from './news.ts';
import { h, shape } from './palette/build.ts';

/** A row of `/news/items.json`. */
interface Row {
  key: string;
  url: string;
  title: string;
  summary: string;
  day: string;
  products: string[];
  lines: string[];
  /** Last day on the front. */
  until?: string;
  /** Reading is confirmed. */
  confirm?: boolean;
  lang?: string;
}

const STEP = 30;
let rows: Promise<Row[]> | undefined;

/** Shows what fits the form, over all published news; with an empty form, the page as it was built. */
export async function show(form: HTMLFormElement): Promise<void> {
  const list = one('[data-news-list]');
  const said = one('[role="status"]', form);
  if (!list || !said) return;
  const box = one('[data-news-found]') ?? h('div', { 'data-news-found': '' });
  if (!box.isConnected) list.before(box);
  const wanted = wantedIn(form);
  keepInAddress(wanted);
  const isAsked = Object.values(wanted).some((value) => value !== '');
  list.hidden = isAsked;
  box.replaceChildren();
  said.textContent = '';
  if (!isAsked) return;
  const found = await load(form).catch(() => undefined);
  if (!found) {
    list.hidden = false;
    said.textContent = form.dataset['failed'] ?? '';
    return;
  }
  const fitting = found.filter((row) => fits(row, wanted));
  said.textContent =
    fitting.length === 0
      ? (form.dataset['none'] ?? '')
      : inWords(fitting.length, form.dataset['said']);
  addRows(box, fitting, form.dataset);
}

/** Fills the form from the address, as after going back or by a link from a colleague, and shows what fits. */
export async function showByAddress(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')) {
    const value = asked.get(field.name) ?? '';
    if (field instanceof HTMLInputElement) field.checked = value === field.value;
    else field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
  await show(form);
}

// Somebody who opens an item and goes back finds the list as it was left.
function keepInAddress(wanted: Record<string, string>): void {
  const asked = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''));
  const query = asked.size > 0 ? `?${asked}` : '';
  history.replaceState(history.state, '', location.pathname + query + location.hash);
}

function wantedIn(form: HTMLFormElement): Record<string, string> {
  const fields = [...new FormData(form)];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

function load(form: HTMLFormElement): Promise<Row[]> {
  rows ??= fetchRows(form.dataset['newsFilter'] ?? '').catch((error: unknown) => {
    rows = undefined;
    throw error;
  });
  return rows;
}

async function fetchRows(address: string): Promise<Row[]> {
  const answer = await fetch(address);
  const found: unknown = answer.ok ? await answer.json() : undefined;
  if (!isRows(found)) throw new Error(`HTTP ${answer.status}`);
  return found;
}

// The site wrote the rows itself; whether it is that file is what is asked here.
function isRows(value: unknown): value is Row[] {
  return Array.isArray(value);
}

function fits(row: Row, wanted: Record<string, string>): boolean {
  const { product = '', line = '', unread = '', confirm = '' } = wanted;
  return (
    (product === '' || row.products.includes(product)) &&
    (line === '' || row.lines.includes(line)) &&
    (unread === '' || (!readNews().has(row.key) && !isOld(row))) &&
    (confirm === '' || (row.confirm === true && !confirmedNews().has(row.key) && !isOld(row)))
  );
}

function isOld({ until }: Row): boolean {
  return until !== undefined && until < localToday();
}

function addRows(box: HTMLElement, fitting: readonly Row[], words: DOMStringMap): void {
  const list = h('ul.rows');
  const button = h('button.btn', { type: 'button' }, words['more'] ?? '');
  const add = (): void => {
    const start = list.children.length;
    list.append(
      ...fitting.slice(start, start + STEP).map((row) => rowElement(row, words['old'] ?? '')),
    );
    button.hidden = list.children.length >= fitting.length;
    if (start > 0) list.children[start]?.querySelector('a')?.focus();
  };
  button.addEventListener('click', add);
  box.replaceChildren(list, button);
  add();
}

function rowElement(row: Row, old: string): HTMLElement {
  const { url, title, summary, day, lang } = row;
  const attributes = lang === undefined ? {} : { lang };
  return h(
    'li',
    {},
    h(
      'div.entry.t-news',
      attributes,
      shape('news'),
      h('a', { href: url }, title),
      h('span.end', {}, isOld(row) ? `${day} · ${old}` : day),
      h('p', {}, summary),
    ),
  );
}
