import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { draftArticle } from '#domain/editorial';
import { inAddress } from '../address.ts';
import { h, type Icon, icon } from './build.ts';
import type { SearchAnswer } from './engine.ts';

type Words = BrowserMessages['palette'];

/** Three grey lines, shown only when loading takes longer than 200 ms. */
export const skeleton = (words: Words): Node[] => [
  h('p.vh', {}, words.loading),
  h('div.wait', {}, h('span.sk'), h('span.sk'), h('span.sk')),
];

/** Nothing is near enough: who could know, where it goes meanwhile, and where the missing article starts. */
export function nothingFound(
  query: string,
  kind: string | undefined,
  words: Words,
  all: () => void,
  help: SearchAnswer['help'],
): Node[] {
  if (kind) {
    const text = `${words.noneFilter(kind)} ${words.noneWhat}`;
    return [state('search', words.none(query), text, button(words.everywhere, all))];
  }
  const root = document.body.dataset['root'] ?? '/';
  const unanswered = h('a.btn', { href: `${root}search/unanswered/` }, words.unanswered);
  const start = help && newArticle(query, help);
  const write = start
    ? h('a.btn.btn-go', { href: start, rel: 'noopener' }, words.writeArticle)
    : undefined;
  return [
    h(
      'div.pal-st',
      {},
      h('h3', {}, icon('search'), words.none(query)),
      h('p', {}, words.noneWhat),
      ...routes(help, words).map((line) => h('p', {}, line)),
      h('div.act', {}, write, unanswered),
    ),
  ];
}

function routes(help: SearchAnswer['help'], words: Words): string[] {
  if (!help) return [];
  const { sections, escalation } = help.companion;
  const section = help.section === undefined ? undefined : sections[help.section];
  return [
    ...(section ? [words.nearest(section.title, section.owner, section.contact)] : []),
    ...(escalation ? [words.escalate(escalation.title, escalation.reachedBy)] : []),
  ];
}

/** The address that starts the missing article, with the query as its first ask. */
function newArticle(query: string, help: NonNullable<SearchAnswer['help']>): string | undefined {
  const { sections, newUrl, firstLine } = help.companion;
  const section = help.section ?? Object.keys(sections)[0];
  if (newUrl === undefined || section === undefined) return undefined;
  const { path, text } = draftArticle({
    query,
    locale: document.documentElement.lang,
    section,
    owner: sections[section]?.ownerId ?? '',
    line: firstLine,
  });
  return newUrl.replace('{path}', inAddress(path)).replace('{body}', inAddress(text));
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
