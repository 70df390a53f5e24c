import type { ElementContent } from 'hast';
import type { Document } from '#domain/library';
import type { ComponentNode } from '#domain/shared';
import { COMPONENTS, type ComponentName, type ComponentProps } from '#domain/article';
import type { RenderContext } from '../context.ts';
import type { Render } from '../render.ts';

/** What a component is rendered from. */
export interface Part {
  node: ComponentNode;
  context: RenderContext;
  render: Render;
  /** Renders nodes of another document, whose links are relative to that. */
  renderOf: (document: Document<unknown>) => Render;
}

/** A component: its node in, hast out. */
export type Component = (part: Part) => ElementContent[];

/** The component's props, checked against its schema. Throws with the place when they do not fit. */
export function propsOf<Name extends ComponentName>(name: Name, part: Part): ComponentProps<Name> {
  const result = COMPONENTS[name].props.safeParse(part.node.props);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of this name made it
  if (result.success) return result.data as ComponentProps<Name>;
  const problem = result.error.issues[0];
  throw unusable(part, `${problem?.path.join('.') ?? ''}: ${problem?.message ?? 'wrong props'}`);
}

/** The error that a component can't be rendered, with its place. */
export function unusable(part: Pick<Part, 'node' | 'context'>, why: string): Error {
  const { line, column } = part.node.position?.start ?? { line: 1, column: 1 };
  const where = `${part.context.document.path}:${line}:${column}`;
  return new Error(`${where} <${part.node.name}> ${why}: npm run check:content tells more`);
}
