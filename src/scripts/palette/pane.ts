import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { t } from '../../i18n/t.ts';
import { copyReply } from '../copy.ts';
import { colour, h, icon, shape } from './build.ts';
import type { Hit, Preview } from './engine.ts';

type Words = BrowserMessages['palette'];

/** The preview of the selected hit: the reply ready to copy, the steps, the problems or the first lines. */
export function showPreview(pane: HTMLElement, hit: Hit, preview: Preview, words: Words): void {
  const { badge, reply, says, steps = [], problems = [], text = [], owner } = preview;
  const plain = !reply && steps.length === 0 && problems.length === 0;
  pane.replaceChildren(
    h('div.pre-top', {}, mark(hit), badge),
    h('h2', {}, says || hit.title),
    ...(problems.length > 1 || !reply ? listOf(words.problems, problems, 'ul') : []),
    ...listOf(words.steps, steps, 'ol'),
    ...(plain ? text : []),
    ...(reply ? [bubble(reply)] : []),
    h(
      'div.row',
      {},
      reply && copyButton(reply, words),
      h('a.btn', { href: hit.url }, words.openButton),
    ),
    ...(owner ? [h('dl', {}, h('dt', {}, words.owner), h('dd', {}, owner))] : []),
  );
}

/** Where the page can't be fetched, what the list knows is shown. */
export function showBare(pane: HTMLElement, hit: Hit, words: Words): void {
  pane.replaceChildren(
    h('div.pre-top', {}, mark(hit)),
    h('h2', {}, hit.title),
    h('p', {}, hit.summary || words.noPreview),
    h('div.row', {}, h('a.btn', { href: hit.url }, words.openButton)),
  );
}

function mark({ kind }: Hit): HTMLElement {
  const titles: Record<string, string> = t(document.documentElement.lang).kinds;
  return h(`span.type.${colour(kind)}`, {}, shape(kind), h('span', {}, titles[kind] ?? kind));
}

function listOf(title: string, items: string[], tag: 'ul' | 'ol'): HTMLElement[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, 7).map((item) => h('li', {}, item));
  return [h(`${tag}.lines`, { 'aria-label': title }, ...shown)];
}

function bubble(reply: Element): HTMLElement {
  const box = h('div.bubble');
  box.append(reply);
  return box;
}

function copyButton(reply: Element, words: Words): HTMLElement {
  const keys = h(
    'kbd',
    { 'aria-hidden': 'true' },
    /Mac/.test(navigator.platform) ? '⌘ C' : 'Ctrl C',
  );
  const button = h('button.btn.btn-go', { type: 'button' }, icon('copy'), words.copyButton, keys);
  button.addEventListener('click', () => copyReply(reply));
  return button;
}
