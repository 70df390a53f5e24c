import { h } from 'hastscript';
import { newsWords } from '../../i18n/news.ts';
import type { Component, Part } from './part.ts';

type PartName = 'changed' | 'tell' | 'stays';

const headed = (name: PartName) => (part: Part) => [
  h('h2', { id: name }, newsWords(part.context.locale).parts[name]),
  ...part.render(part.node.children),
];

/** What is new. */
export const Changed: Component = headed('changed');
/** What to say to the customer. */
export const Tell: Component = headed('tell');
/** What is as it was: the fears that the news would raise. */
export const Stays: Component = headed('stays');
