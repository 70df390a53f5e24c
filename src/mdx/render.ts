import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html'; // unified's serialiser: correct escaping, void elements, SVG
import { h } from 'hastscript';
import { isComponentName, PLAIN_ELEMENTS } from '#domain/article';
import { impliedHeading } from '#domain/library';
import type { TreeNode } from '#domain/shared';
import { components } from './components/index.ts';
import { unusable } from './components/part.ts';
import type { RenderContext } from './context.ts';
import { renderElement } from './elements.ts';

/** Turns nodes of an article's body into hast, components included. */
export type Render = (nodes: readonly TreeNode[]) => ElementContent[];

/**
 * The HTML of a document's body. Throws, with the place, on a component that the checker would have
 * refused: a page must not come out with a part missing.
 */
export function renderBody(context: RenderContext): string {
  const { tree } = context.document;
  const render = rendererOf(context);
  const implied = impliedHeading(tree);
  if (!implied) return toHtml(render(tree.children));
  const title = h('h2', { id: implied.part }, context.words[implied.part]);
  const before = render(tree.children.slice(0, implied.index));
  return toHtml([...before, title, ...render(tree.children.slice(implied.index))]);
}

/** The HTML of some nodes alone: a reply for the palette's preview. */
export function renderNodes(nodes: readonly TreeNode[], context: RenderContext): string {
  return toHtml(rendererOf(context)(nodes));
}

function rendererOf(context: RenderContext): Render {
  const render: Render = (nodes) => nodes.flatMap((node) => renderNode(node, context, render));
  return render;
}

function renderNode(node: TreeNode, context: RenderContext, render: Render): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type === 'element') return renderElement(node, context, render);
  if (PLAIN_ELEMENTS.some((name) => name === node.name))
    return [h(node.name, render(node.children))];
  if (!isComponentName(node.name)) throw unusable({ node, context }, 'is not a component');
  const renderOf = (document: RenderContext['document']): Render =>
    rendererOf({ ...context, document, locale: document.locale });
  return components[node.name]({ node, context, render, renderOf });
}
