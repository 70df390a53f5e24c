import type { ElementContent } from 'hast';
import type { ComponentNode } from '#domain/shared';
import { COMPONENTS, type ComponentName, type ComponentProps } from '#domain/article';
import type { RenderContext } from '../context.ts';
import type { Render } from '../render.ts';

/** What a component is rendered from. */
export interface Part {
  node: ComponentNode;
  context: RenderContext;
  render: Render;
}

/** A component: its node in, hast out. */
export type Component = (part: Part) => ElementContent[];

/** The component's props, checked against its schema. Throws with the place when they do not fit. */
export function propsOf<Name extends ComponentName>(name: Name, part: Part): ComponentProps<Name> {
  const result = COMPONENTS[name].props.safeParse(part.node.props);
  if (result.success) return result.data as ComponentProps<Name>;
  const { line, column } = part.node.position?.start ?? { line: 1, column: 1 };
  const problem = result.error.issues[0];
  const where = `${part.context.document.path}:${line}:${column}`;
  throw new Error(
    `${where} <${name}> ${problem?.path.join('.') ?? ''}: ${problem?.message ?? 'wrong props'}`,
  );
}
