import type { ShapeName } from './shapes.ts';

/** What a page can be, as the reader tells it apart. */
export type Kind = 'theory' | 'how-to' | 'faq' | 'reply' | 'news' | 'section';

const shapes: Record<Kind, ShapeName> = {
  theory: 'theory',
  'how-to': 'how',
  faq: 'faq',
  reply: 'reply',
  news: 'news',
  section: 'plain',
};

/** The shape of a kind, `how`; its class is `t-how`, its symbol `#s-how`. */
export const shapeOf = (kind: Kind): ShapeName => shapes[kind];
