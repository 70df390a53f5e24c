import { h } from 'hastscript';
import type { TreeNode } from '#domain/shared';
import { icon } from '../icons.ts';
import { propsOf, type Component } from './part.ts';

const isMessage = (node: TreeNode): boolean => node.type === 'component' && node.name === 'Message';

/** A dialogue with its verdict; what stands after the last message says why. */
export const Chat: Component = (part) => {
  const { verdict, title } = propsOf('Chat', part);
  const { words } = part.context;
  const label = title ?? (verdict ? words.verdict[verdict] : words.chat);
  const sign = verdict ? [icon(verdict === 'good' ? 'circle-check' : 'circle-x')] : [];
  const verdictWord = verdict && title !== undefined ? [`${words.verdict[verdict]}: `] : [];
  const why = part.node.children.filter(
    (node) => !isMessage(node) && (node.type !== 'text' || node.value.trim() !== ''),
  );
  return [
    h('div.chat', { className: verdict ?? '', role: 'group', ariaLabel: label }, [
      h('p.hd', sign, h('span', verdictWord, label)),
      ...part.render(part.node.children.filter(isMessage)),
      ...(why.length === 0 ? [] : [h('div.why', part.render(why))]),
    ]),
  ];
};

/** One turn of a dialogue. */
export const Message: Component = (part) => {
  const { from } = propsOf('Message', part);
  return [
    h('div.msg', { className: from }, [
      h('span.who', part.context.words.from[from]),
      ...part.render(part.node.children),
    ]),
  ];
};
