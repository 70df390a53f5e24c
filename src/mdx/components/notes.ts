import { h } from 'hastscript';
import { icon } from '../icons.ts';
import { propsOf, type Component } from './part.ts';

const LOOKS = {
  info: { className: '', sign: 'info' },
  tip: { className: 'n-tip', sign: 'lightbulb' },
  warning: { className: 'n-warn', sign: 'triangle-alert' },
  danger: { className: 'n-bad', sign: 'octagon-alert' },
} as const;

/** Something beside the main line of the text. */
export const Note: Component = (part) => {
  const { kind, title } = propsOf('Note', part);
  const { className, sign } = LOOKS[kind];
  return [
    h('div.note', { className, role: 'note' }, [
      h('p.hd', icon(sign), title ?? part.context.words.notes[kind]),
      ...part.render(part.node.children),
    ]),
  ];
};

/** What to keep in mind when the article is closed. */
export const Remember: Component = (part) => [
  h('div.remember', h('p.hd', part.context.words.remember), part.render(part.node.children)),
];

/** A passage that leaves with every audience but our own. */
export const Internal: Component = (part) => [
  h('div.internal', [
    h('p.hd', icon('lock'), part.context.words.internal),
    ...part.render(part.node.children),
  ]),
];

/** An address that old links still use. */
export const Anchor: Component = (part) => [h('span', { id: propsOf('Anchor', part).id })];
