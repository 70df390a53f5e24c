import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { blanksOf, splitBlanks } from '#domain/reply';
import { textOf, type TreeNode } from '#domain/shared';
import type { RenderContext } from '../context.ts';
import { icon, shape } from '../icons.ts';
import type { Render } from '../render.ts';
import { propsOf, unusable, type Component } from './part.ts';

/** A reply ready to copy: written here, or a template of the replies collection. */
export const Reply: Component = (part) => {
  const { id, title } = propsOf('Reply', part);
  const { library, locale, words } = part.context;
  if (id === undefined)
    return [replyBox(part.node.children, heading(title), part.context, part.render)];
  const locales = library.team.locales.map((one) => one.id);
  const template = library.replies.find(id, locale, locales);
  if (!template) throw unusable(part, `names no reply: “${id}”`);
  const href = part.context.pageOf(template.path);
  const name = h('p.also', h('a', { href }, title ?? template.data.title));
  const lang = template.locale === locale ? undefined : template.locale;
  return [replyBox(template.tree.children, [name], part.context, part.renderOf(template), lang)];

  function heading(text: string | undefined): Element[] {
    return text === undefined || text === words.reply ? [] : [h('p.also', text)];
  }
};

function replyBox(
  nodes: readonly TreeNode[],
  above: Element[],
  context: RenderContext,
  render: Render,
  lang?: string,
): Element {
  const { words } = context;
  const blanks = blanksOf(textOf(nodes)).length;
  return h('div.line.reply', [
    h('span.lab', shape('reply'), words.reply),
    h('div', [
      ...above,
      h('div.text', { lang }, replyText(render(nodes))),
      h('div.act', [
        h(
          'button.btn.btn-go.btn-sm.needs-js',
          { type: 'button', dataCopy: true },
          icon('copy'),
          words.copy,
          ' ',
          h('kbd', 'C'),
        ),
        ...(blanks === 0 ? [] : [h('span.cap.dim', words.blanks(blanks))]),
      ]),
    ]),
  ]);
}

/** Marks the blanks of a reply: `[[date]]` becomes a slot that the agent fills. */
export function replyText(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: replyText(node.children) }];
    if (node.type !== 'text') return [node];
    return splitBlanks(node.value).map((piece) =>
      piece.blank === undefined ? { type: 'text', value: piece.text } : h('span.slot', piece.blank),
    );
  });
}
