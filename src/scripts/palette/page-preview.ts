import type { Preview } from './engine.ts';

const pages = new Map<string, Promise<Document | undefined>>();

/**
 * The preview of a page, read from the page itself: what the agent sees is what they would find there,
 * and no second copy of the texts has to be shipped.
 */
export async function previewOf(address: string): Promise<Preview | undefined> {
  const url = new URL(address, location.href);
  const key = url.pathname;
  const page = pages.get(key) ?? fetchPage(key);
  pages.set(key, page);
  const found = await page;
  if (!found) pages.delete(key);
  return found && read(found, url.hash);
}

async function fetchPage(path: string): Promise<Document | undefined> {
  try {
    const response = await fetch(path);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

function read(page: Document, hash: string): Preview {
  const problem = hash
    ? page.getElementById(decodeURIComponent(hash.slice(1)))?.closest('.problem')
    : null;
  const part = problem ?? page.querySelector('.prose') ?? page.body;
  return {
    badge: adopted(page.querySelector('.title .badge')),
    reply: adopted(part.querySelector('.reply .text')),
    says: problem ? textOf(problem.querySelector('h3')) : '',
    steps: lines(part, '.steps > li > :is(h3, p:first-child)'),
    problems: problem ? [] : lines(part, '.problem .says h3'),
    text: [...part.querySelectorAll(':scope > p, :scope > .remember ul > li')]
      .slice(0, 4)
      .map(adopt),
    owner: textOf(page.querySelector('.meta [data-owner]')),
  };
}

const adopted = (element: Element | null) => (element ? adopt(element) : undefined);

const textOf = (element: Element | null): string => {
  if (!element) return '';
  const copy = document.importNode(element, true);
  for (const hidden of copy.querySelectorAll('.vh, .anchor')) hidden.remove();
  return copy.textContent.trim();
};

const lines = (part: Element, selector: string) => [...part.querySelectorAll(selector)].map(textOf);

/** A copy for this document: icons carry their drawing, links their full address, and ids stay behind. */
function adopt(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const use of copy.querySelectorAll('use')) draw(use, element.ownerDocument);
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}

function draw(use: SVGUseElement, page: Document): void {
  const symbol = page.getElementById((use.getAttribute('href') ?? '#').slice(1));
  if (!symbol) return;
  use.parentElement?.setAttribute('viewBox', symbol.getAttribute('viewBox') ?? '0 0 24 24');
  use.replaceWith(...[...symbol.childNodes].map((node) => document.importNode(node, true)));
}
