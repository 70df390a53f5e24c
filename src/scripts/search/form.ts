import { setFilters } from '../pagefind.ts';

/** What the form asks: the words, and the filters that are set. */
export interface Asked {
  q: string;
  kind: string;
  section: string;
  product: string;
  line: string;
}

const names = ['q', 'kind', 'section', 'product', 'line'] as const;

export function fieldsOf(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  const text = (name: keyof Asked): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    q: text('q'),
    kind: text('kind'),
    section: text('section'),
    product: text('product'),
    line: text('line'),
  };
}

/** Fills the form from the address: a search can be linked to. */
export function fromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = asked.get(name) ?? '';
  }
}

/** Puts what is asked into the address, without a step in the history for every filter. */
export function toAddress(asked: Asked): void {
  const query = new URLSearchParams(setFilters({ ...asked })).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}
