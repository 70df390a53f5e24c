import { z } from 'zod';
import { slug } from '../shared/index.ts';

const text = z.string().min(1);

/** What the checker and the renderer know of one of the authors' components. */
export interface ComponentRule {
  /** Props as plain data; strict, so a misspelt one is found. */
  props: z.ZodObject;
  /** Components that it must stand in, if any. */
  inside?: readonly string[];
  /** True when it must have something between its tags, false when it must not. */
  content?: boolean;
}

const none = z.strictObject({});

/** Every component that authors may use; `docs/authoring.md` explains them to people. */
export const COMPONENTS = {
  Steps: { props: none, content: true },
  See: { props: none, inside: ['Steps'], content: true },
  Before: { props: none, content: true },
  Remember: { props: none, content: true },
  Problem: {
    props: z.strictObject({ id: slug, says: text, also: z.array(text).max(6).default([]) }),
    content: true,
  },
  Cause: { props: none, inside: ['Problem'], content: true },
  Resolution: { props: none, inside: ['Problem'], content: true },
  Reply: { props: z.strictObject({ id: slug.optional(), title: text.optional() }) },
  Escalate: {
    props: z.strictObject({
      to: slug,
      when: text.optional(),
      within: text.optional(),
      hand: z.array(text).default([]),
    }),
  },
  Fact: { props: z.strictObject({ id: slug, form: slug.optional() }), content: false },
  Note: {
    props: z.strictObject({
      kind: z.enum(['info', 'tip', 'warning', 'danger']).default('info'),
      title: text.optional(),
    }),
    content: true,
  },
  Media: {
    props: z.strictObject({
      src: text,
      alt: z.string(),
      caption: text.optional(),
      poster: text.optional(),
      seconds: z.number().positive().optional(),
    }),
    content: false,
  },
  Internal: { props: none, content: true },
  Chat: {
    props: z.strictObject({ verdict: z.enum(['good', 'bad']).optional(), title: text.optional() }),
    content: true,
  },
  Message: {
    props: z.strictObject({ from: z.enum(['customer', 'agent']) }),
    inside: ['Chat'],
    content: true,
  },
  Changed: { props: none, content: true },
  Tell: { props: none, content: true },
  Stays: { props: none, content: true },
  Anchor: { props: z.strictObject({ id: z.string().regex(/^\S+$/) }), content: false },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENTS;

/** Props of a component as the renderer receives them. */
export type ComponentProps<Name extends ComponentName> = z.infer<
  (typeof COMPONENTS)[Name]['props']
>;

/** The parts of a news item, in the order in which they stand: what is new, what to say, what is as before. */
export const NEWS_PARTS = ['Changed', 'Tell', 'Stays'] as const satisfies readonly ComponentName[];

/** HTML elements that may be written inside an article besides Markdown. */
export const PLAIN_ELEMENTS = ['br', 'kbd', 'sub', 'sup'] as const;

/** True for the name of an authors' component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/** What a type must contain, any one of the names listed. */
export const REQUIRED_PARTS = {
  theory: ['Remember'],
  'how-to': ['Steps'],
  faq: ['Problem'],
} as const;
