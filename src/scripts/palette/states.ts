import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { h, type Icon, icon } from './build.ts';

type Words = BrowserMessages['palette'];

/** Three grey lines, shown only when loading takes longer than 200 ms. */
export const skeleton = (words: Words): Node[] => [
  h('p.vh', {}, words.loading),
  h('div.wait', {}, h('span.sk'), h('span.sk'), h('span.sk')),
];

export function nothingFound(
  query: string,
  kind: string | undefined,
  words: Words,
  all: () => void,
): Node[] {
  const text = kind ? `${words.noneFilter(kind)} ${words.noneWhat}` : words.noneWhat;
  const widen = kind && button(words.everywhere, all);
  return [state('search', words.none(query), text, widen || undefined)];
}

/** The index can't be had: say why, offer another try and the plain list. */
export function failed(words: Words, again: () => void): Node[] {
  const offline = !navigator.onLine;
  const [name, title, text] = offline
    ? (['offline', words.offline, words.offlineWhat] as const)
    : (['alert', words.failed, words.failedWhat] as const);
  const sections = h(
    'a.btn',
    { href: `${document.body.dataset['root']}#sections` },
    words.sections,
  );
  return [state(name, title, text, button(words.again, again, 'refresh'), sections)];
}

export const start = (words: Words): Node[] => [h('p.start', {}, words.start)];

function state(name: Icon, title: string, text: string, ...actions: (Node | undefined)[]): Node {
  return h(
    'div.pal-st',
    {},
    h('h3', {}, icon(name), title),
    h('p', {}, text),
    h('div.act', {}, ...actions),
  );
}

function button(text: string, act: () => void, name?: Icon): HTMLElement {
  const element = h('button.btn', { type: 'button' }, name && icon(name), text);
  element.addEventListener('click', act);
  return element;
}
