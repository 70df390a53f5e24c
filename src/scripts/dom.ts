/** The first element that matches, typed by the caller. */
export const one = <T extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
) => root.querySelector<T>(selector);

export const all = <T extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
) => [...root.querySelectorAll<T>(selector)];

/** Calls back on clicks inside anything that matches, now or later. */
export function onClick(
  selector: string,
  act: (target: HTMLElement, event: MouseEvent) => void,
): void {
  document.addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>(selector);
    if (target) act(target, event);
  });
}

/** The form of a number from an element's JSON of plural forms, `#` replaced by the number. */
export function inWords(n: number, forms: string | undefined): string {
  const byRule = JSON.parse(forms ?? '{"other":"#"}') as Record<string, string>;
  const rule = new Intl.PluralRules(document.documentElement.lang).select(n);
  return (byRule[rule] ?? byRule['other'] ?? '#').replace('#', String(n));
}

/** Points an element's icon at another symbol. */
export function setIcon(element: Element, href: string | undefined): void {
  if (href) element.querySelector('use')?.setAttribute('href', href);
}
