/** The part of Pagefind's browser interface that is used here (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  meta: Record<string, string>;
  /** HTML whose only elements are `<mark>`s. */
  excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/** Pagefind with the index of the page's language; fetched once, again after a failure. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= fetchPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPagefind(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(pagefind)) throw new Error(`${address} is not Pagefind.`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module && 'init' in module;

/** Pagefind takes only the filters that are set. */
export function setFilters(filter: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
}
