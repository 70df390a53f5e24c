import { typesetText } from '#domain/typography';
import { colour, h, shape } from '../palette/build.ts';
import { marked } from '../palette/marks.ts';
import type { Row } from './ask.ts';

const step = 20;

/** Shows rows twenty at a time; the button for more stands after the last one. */
export function showResults(box: HTMLElement, rows: readonly Row[], more: string): void {
  const list = h('ul.rows');
  const button = h('button.btn.more-results', { type: 'button' }, more);
  button.addEventListener('click', add);
  box.replaceChildren(list, button);
  add();

  function add(): void {
    const start = list.children.length;
    list.append(...rows.slice(start, start + step).map((row) => h('li', {}, entry(row))));
    button.hidden = list.children.length >= rows.length;
    if (start > 0) list.children[start]?.querySelector('a')?.focus();
  }
}

function entry({ hit, excerpt = '' }: Row): HTMLElement {
  const { url, kind, title, marks, note = '', summary = '' } = hit;
  const found = excerptNodes(excerpt);
  const repeats = excerpt === '' || textOf(found).includes(summary.slice(0, 24));
  return h(
    `div.entry.${colour(kind)}`,
    {},
    shape(kind),
    h('a', { href: url }, ...marked(title, marks)),
    h('span.end', {}, note),
    summary !== '' && h('p', {}, summary),
    !repeats && h('p.excerpt', {}, '… ', ...found, ' …'),
  );
}

const textOf = (nodes: Node[]) => nodes.map(({ textContent }) => textContent).join('');

/** Pagefind's excerpts are HTML with `<mark>`s: read as such, put in as nodes, nothing else let through. */
function excerptNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const text = typesetText(parsed.body.textContent, document.documentElement.lang);
  let end = 0;
  return [...parsed.body.childNodes].map((node) => {
    const own = text.slice(end, (end += node.textContent?.length ?? 0));
    return node.nodeName === 'MARK' ? h('mark', {}, own) : document.createTextNode(own);
  });
}
