const pages = new Map<string, Promise<Document>>();
const LEVEL = /^H([2-6])$/;

/** The section of an article, read from its own page. Rejects when the page can't be had or lacks it. */
export async function sectionAt(href: string): Promise<Node[]> {
  const url = new URL(href, location.href);
  const known = pages.get(url.pathname);
  const page = known ?? fetchPage(url.pathname);
  pages.set(url.pathname, page);
  page.catch(() => pages.delete(url.pathname));
  const found = await page;
  const target = found.getElementById(decodeURIComponent(url.hash.slice(1)));
  if (!target) throw new Error(`${href} is not there`);
  return partsOf(target).map((part) => adopted(part, url.pathname, found));
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** A problem as a whole, or a heading with what follows up to the next of its level. */
function partsOf(target: Element): Element[] {
  const problem = target.closest('.problem');
  if (problem) return [problem];
  const level = LEVEL.exec(target.tagName)?.[1];
  if (level === undefined) return [target];
  const parts: Element[] = [];
  for (let next = target.nextElementSibling; next; next = next.nextElementSibling) {
    const other = LEVEL.exec(next.tagName)?.[1];
    if (other !== undefined && other <= level) break;
    parts.push(next);
  }
  return parts;
}

// A copy for this page: ids stay behind, links keep their target, buttons that need the article's script go.
function adopted(part: Element, path: string, page: Document): Node {
  const copy = document.importNode(part, true);
  for (const useless of copy.querySelectorAll('button, .anchor, script')) useless.remove();
  // The corner of a table heads nothing.
  for (const corner of copy.querySelectorAll('th:empty'))
    corner.replaceWith(document.createElement('td'));
  for (const use of copy.querySelectorAll('use')) draw(use, page);
  // Its page may be in another language than this one.
  const lang = part.closest('[lang]')?.getAttribute('lang');
  if (lang) copy.setAttribute('lang', lang);
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute(
      'href',
      new URL(link.getAttribute('href')!, new URL(path, location.href)).href,
    );
  return copy;
}

function draw(use: SVGUseElement, page: Document): void {
  const symbol = page.getElementById((use.getAttribute('href') ?? '#').slice(1));
  if (!symbol) return;
  use.parentElement?.setAttribute('viewBox', symbol.getAttribute('viewBox') ?? '0 0 24 24');
  use.replaceWith(...[...symbol.childNodes].map((node) => document.importNode(node, true)));
}
