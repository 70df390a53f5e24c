import { colour, h, shape } from '../palette/build.ts';
import { marked, marksIn } from '../palette/marks.ts';
import type { Fragment } from '../pagefind.ts';

interface Result {
  data(): Promise<Fragment>;
}

const step = 20;

/** Shows results twenty at a time; the button for more stands after the last one. */
export async function showResults(
  box: HTMLElement,
  results: readonly Result[],
  more: string,
  query: string,
): Promise<void> {
  const list = h('ul.rows');
  const button = h('button.btn.more-results', { type: 'button' }, more);
  button.addEventListener('click', () => void add());
  box.replaceChildren(list, button);
  await add();

  async function add(): Promise<void> {
    const start = list.children.length;
    const next = await Promise.all(
      results.slice(start, start + step).map((result) => result.data()),
    );
    list.append(...next.map((fragment) => h('li', {}, row(fragment, query))));
    button.hidden = list.children.length >= results.length;
    if (start > 0) list.children[start]?.querySelector('a')?.focus();
  }
}

function row({ url, meta, excerpt }: Fragment, query: string): HTMLElement {
  const { title = url, kind = 'section', section = '', summary = '' } = meta;
  const marks = (text: string) => marked(text, marksIn(text, query.split(/\s+/)));
  const found = excerptNodes(excerpt);
  const repeats = textOf(found).includes(summary.slice(0, 24));
  return h(
    `div.entry.${colour(kind)}`,
    {},
    shape(kind),
    h('a', { href: url }, ...marks(title)),
    h('span.end', {}, section),
    h('p', {}, ...marks(summary)),
    !repeats && h('p.excerpt', {}, '… ', ...found, ' …'),
  );
}

const textOf = (nodes: Node[]) => nodes.map(({ textContent }) => textContent).join('');

/** Pagefind's excerpts are HTML with `<mark>`s: read as such, put in as nodes, nothing else let through. */
function excerptNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? h('mark', {}, node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}
