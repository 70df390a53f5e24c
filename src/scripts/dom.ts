/** The first element that matches. */
export const one = (selector: string, root: ParentNode = document) =>
  root.querySelector<HTMLElement>(selector);

export const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Calls back on clicks inside anything that matches, now or later. */
export function onClick(
  selector: string,
  act: (target: HTMLElement, event: MouseEvent) => void,
): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const hit = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    if (hit) act(hit, event);
  });
}

/** The form of a number from an element's JSON of plural forms, `#` replaced by the number. */
export function inWords(n: number, forms = '{}'): string {
  const byRule: unknown = JSON.parse(forms);
  const words = new Map<string, unknown>(byRule instanceof Object ? Object.entries(byRule) : []);
  const rule = new Intl.PluralRules(document.documentElement.lang).select(n);
  const form = words.get(rule) ?? words.get('other');
  return typeof form === 'string' ? form.replace('#', String(n)) : String(n);
}

/** Points an element's icon at another symbol. */
export function setIcon(element: Element, href: string | undefined): void {
  if (href) element.querySelector('use')?.setAttribute('href', href);
}
