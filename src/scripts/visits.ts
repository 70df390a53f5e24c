import { one, onClick } from './dom.ts';
import { read, write } from './store.ts';
import { toast, words } from './toast.ts';

/** A page that the reader has opened or pinned. `at` is milliseconds since 1970. */
export interface Visit {
  url: string;
  title: string;
  kind: string;
  at: number;
}

export const visits = (list: 'recent' | 'pinned'): Visit[] => {
  const kept = read(list);
  return Array.isArray(kept) ? kept.filter(isVisit) : [];
};

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { url, title, kind, at }: Partial<Record<keyof Visit, unknown>> = value;
  const texts = [url, title, kind].every((text) => typeof text === 'string');
  return texts && typeof at === 'number' && String(url).startsWith('/');
}

/** The page that is open, where it is one that lists remember. */
function here(): Visit | undefined {
  const { remember: kind, title } = document.body.dataset;
  return kind && title ? { url: location.pathname, title, kind, at: Date.now() } : undefined;
}

const without = (list: Visit[], url: string) => list.filter((visit) => visit.url !== url);

/** Puts this page on top of the recent ones; twelve are kept. */
export function rememberVisit(): void {
  const page = here();
  if (page) write('recent', [page, ...without(visits('recent'), page.url)].slice(0, 12));
  showPin();
}

export function togglePin(): void {
  const page = here();
  if (!page) return;
  const pinned = visits('pinned');
  const rest = without(pinned, page.url);
  const added = rest.length === pinned.length;
  const kept = write('pinned', added ? [...rest, page] : rest);
  toast(words(kept ? (added ? 'pinned' : 'unpinned') : 'blocked'));
  showPin();
}

export const pinButton = () => onClick('[data-pin]', togglePin);

function showPin(): void {
  const button = one('[data-pin]');
  const text = button && one('span', button);
  if (!button || !text) return;
  const pinned = visits('pinned').some(({ url }) => url === location.pathname);
  button.ariaPressed = String(pinned);
  text.textContent = (pinned ? button.dataset['unpin'] : button.dataset['pin']) ?? '';
}
