import { all, one } from './dom.ts';
import { parts } from './lazy.ts';
import { read, write } from './store.ts';

const READ = 'news-read';
const CONFIRMED = 'news-confirmed';
const SEEN = 'news-seen';
const MOST = 2000;

/** Today on the reader's calendar, `2026-11-23`. */
export function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function keys(name: string): Set<string> {
  const kept = read(name);
  return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
}

function add(name: string, key: string): void {
  const known = keys(name);
  if (!known.has(key)) write(name, [key, ...known].slice(0, MOST));
}

/** Keys (`id@version`) of the items that were opened in this browser. */
export const readNews = (): Set<string> => keys(READ);

/** Keys of the items that were confirmed in this browser. */
export const confirmedNews = (): Set<string> => keys(CONFIRMED);

/** Keeps apart from the record that an item was confirmed, so that lists need no record to say so. */
export function markConfirmed(key: string): void {
  add(CONFIRMED, key);
  remind();
}

/** Counts in the bar what is still to be confirmed. */
function remind(): void {
  const link = one('[data-to-confirm]');
  const confirmed = confirmedNews();
  const open = link?.dataset['toConfirm']?.split(' ').filter((key) => !confirmed.has(key)) ?? [];
  link?.toggleAttribute('data-open', open.length > 0);
  if (link && open.length > 0) link.dataset['open'] = String(open.length);
}

/**
 * A page may be read days after its build: what has expired leaves, what was to come is no longer announced.
 * `data-until` is a last day, `data-till` the first day without, `data-from` the last day without.
 */
function showByDay(today: string): void {
  for (const part of all('[data-until]')) part.hidden ||= (part.dataset['until'] ?? '') < today;
  for (const part of all('[data-till]')) part.hidden ||= (part.dataset['till'] ?? '') <= today;
  for (const part of all('[data-from]')) part.hidden &&= (part.dataset['from'] ?? '') >= today;
  for (const day of all('.news-day')) day.hidden = !one('.nw:not([hidden])', day);
}

/** Marks what was opened, and an item's own page as opened. */
function markRead(): void {
  const [known, confirmed] = [readNews(), confirmedNews()];
  const here = one('[data-news-page]')?.dataset['newsPage'];
  if (here) add(READ, here);
  for (const row of all('[data-news]')) {
    const key = row.dataset['news'] ?? '';
    const isRead = known.has(key);
    row.classList.toggle('is-read', isRead);
    row.classList.toggle('is-confirmed', confirmed.has(key));
    const sign = one('[data-unread]', row);
    if (sign) sign.hidden = isRead;
  }
}

/** On the desk: what came since the last visit, named by that day; the rest is a page away. */
function sinceLastVisit(today: string): void {
  const box = one('[data-news-since]');
  if (!box) return;
  // All visits of one day look back to the same day before.
  const kept = read(SEEN);
  const [last, earlier] = typeof kept === 'string' ? kept.split(' ') : [];
  const before = last && last < today ? last : earlier;
  write(SEEN, [today, before].filter(Boolean).join(' '));
  if (!before || !/^\d{4}-\d\d-\d\d$/.test(before)) return;
  const rows = all('[data-news]', box).filter((row) => !row.hidden);
  const isFresh = (row: HTMLElement): boolean => (row.dataset['day'] ?? '') >= before;
  const name = rows.some(isFresh) ? 'newsSince' : 'newsNone';
  if (name === 'newsSince') for (const row of rows) row.hidden = !isFresh(row);
  const said = one(name === 'newsSince' ? 'h2' : '[data-none]', box);
  if (!said) return;
  said.textContent = (box.dataset[name] ?? '').replace('{when}', dayInWords(before));
  said.hidden = false;
}

function dayInWords(day: string): string {
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Fetches what the filters need on their first use, or when the address asks for some. */
function newsFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-news-filter]');
  if (!form) return;
  const filter = (): void => void parts().then(({ filterNews }) => filterNews(form));
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search) void parts().then(({ filterByAddress }) => filterByAddress(form));
}

/** Everything that news asks of a page. */
export function ageNews(): void {
  const today = localToday();
  showByDay(today);
  markRead();
  sinceLastVisit(today);
  newsFilters();
  remind();
}
