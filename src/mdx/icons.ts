import type { Element } from 'hast';
import { s } from 'hastscript'; // builds hast by selector, with correct SVG names

/** An outline icon: what a control does. The page's sprite holds it. */
export function icon(name: string): Element {
  return s('svg.ic', { ariaHidden: 'true' }, s('use', { href: `#i-${name}` }));
}

/** A solid shape: what a thing is. */
export function shape(name: string): Element {
  return s(
    'svg.sh',
    { ariaHidden: 'true', viewBox: '0 0 12 12' },
    s('use', { href: `#s-${name}` }),
  );
}
