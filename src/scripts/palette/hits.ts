import { t } from '../../i18n/t.ts';
import { colour, h, shape } from './build.ts';
import type { Hit } from './engine.ts';
import { marked } from './marks.ts';

/** Hits under one heading, in the order of the best of them. */
export interface Group {
  kind: string;
  title: string;
  hits: Hit[];
}

/** Groups hits by kind. The group of the best hit comes first, so that the first row is always the best one. */
export function groupHits(hits: Hit[], locale: string): Group[] {
  const { kinds, kindsMany } = t(locale);
  const titles: Record<string, string> = { ...kinds, ...kindsMany };
  const byKind = Map.groupBy(hits, ({ kind }) => kind);
  return [...byKind].map(([kind, group]) => ({ kind, title: titles[kind] ?? kind, hits: group }));
}

/** Puts the groups into the listbox and returns the rows in the order of the arrows. */
export function showGroups(list: HTMLElement, groups: Group[]): HTMLAnchorElement[] {
  const made = groups.map((group, index) => showGroup(group, index));
  list.replaceChildren(...made.map(({ element }) => element));
  return made.flatMap(({ rows }) => rows);
}

function showGroup({ kind, title, hits }: Group, index: number) {
  const id = `pal-g${index}`;
  const rows = hits.map((hit, at) => showHit(hit, `${id}-${at}`, kind === ''));
  const count = h('span.n', { 'aria-hidden': 'true' }, String(hits.length));
  const head = h(
    `div.gh.${colour(kind)}`,
    { id, role: 'presentation' },
    kind !== '' && shape(kind),
    title,
    count,
  );
  return { rows, element: h('div', { role: 'group', 'aria-labelledby': id }, head, ...rows) };
}

function showHit(hit: Hit, id: string, mixed: boolean): HTMLAnchorElement {
  const title = h('span.h', {}, mixed && shape(hit.kind), ...marked(hit.title, hit.marks));
  return h(
    `a.hit.${colour(hit.kind)}`,
    { id, role: 'option', href: hit.url, tabindex: '-1', 'aria-selected': 'false' },
    title,
    hit.note ? h('span.e', {}, hit.note) : undefined,
    hit.summary ? h('span.s', {}, hit.summary) : undefined,
  );
}
