import { all, one } from './dom.ts';
import { parts } from './lazy.ts';
import { read, write } from './store.ts';

const READ = 'news-read';
const SEEN = 'news-seen';
const MOST = 2000;

/** Today on the reader's calendar, `2026-11-23`. */
function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Keys (`id@version`) of the items that were opened in this browser. */
export function readNews(): Set<string> {
  const kept = read(READ);
  return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
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
  const known = readNews();
  const here = one('[data-news-page]')?.dataset['newsPage'];
  if (here && !known.has(here)) write(READ, [here, ...known].slice(0, MOST));
  for (const row of all('[data-news]')) {
    const isRead = known.has(row.dataset['news'] ?? '');
    row.classList.toggle('is-read', isRead);
    const sign = one('[data-unread]', row);
    if (sign) sign.hidden = isRead;
  }
}

/** On the desk: what came since the last visit, named by that day; older news that was opened steps back. */
function sinceLastVisit(today: string): void {
  const box = one('[data-news-since]');
  if (!box) return;
  // All visits of one day look back to the same day before.
  const kept = read(SEEN);
  const [last, earlier] = typeof kept === 'string' ? kept.split(' ') : [];
  const before = last && last < today ? last : earlier;
  write(SEEN, [today, before].filter(Boolean).join(' '));
  if (!before || !/^\d{4}-\d\d-\d\d$/.test(before)) return;
  const rows = all('[data-news]', box);
  const fresh = rows.filter((row) => (row.dataset['day'] ?? '') >= before && !row.hidden);
  if (fresh.length === 0) return;
  for (const row of rows)
    if (!fresh.includes(row) && row.classList.contains('is-read')) row.hidden = true;
  const title = one('h2', box);
  const { lang } = document.documentElement;
  const when = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${before}T00:00:00Z`));
  if (title) title.textContent = (box.dataset['newsSince'] ?? '').replace('{when}', when);
}

/** Fetches what the filters need on their first use. */
function newsFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-news-filter]');
  form?.addEventListener('input', () => void parts().then(({ filterNews }) => filterNews(form)));
  form?.addEventListener('submit', (event) => event.preventDefault());
}

/** Everything that news asks of a page. */
export function ageNews(): void {
  const today = localToday();
  showByDay(today);
  markRead();
  sinceLastVisit(today);
  newsFilters();
}
