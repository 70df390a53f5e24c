import copy from 'lucide-static/icons/copy.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import refresh from 'lucide-static/icons/refresh-cw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import remove from 'lucide-static/icons/x.svg?raw';
import offline from 'lucide-static/icons/wifi-off.svg?raw';
import { isShape, shapes } from '../../components/shapes.ts';

const icons = { remove, copy, info, refresh, search, alert, offline };
export type Icon = keyof typeof icons;

type Child = Node | string | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined>;

type Name<T extends string> = T extends `${infer N}.${string}` ? N : T;
type Made<T extends string> =
  Name<T> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name<T>] : HTMLElement;

/** An element with classes (`'div.hit.on'`), attributes and children; what is false or undefined is left out. */
export function h<T extends string>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): Made<T> {
  const [name = 'div', ...classes] = tag.split('.');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tag decides the type, as in the DOM's own
  const element = document.createElement(name) as Made<T>;
  element.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value));
  element.append(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
  return element;
}

/** An outline icon, hidden from screen readers. */
export const icon = (name: Icon): Node => drawn('ic', icons[name]);

/** The solid shape of a kind; kinds without one of their own get the plain bar. */
export function shape(kind: string): Node {
  const name = kind === 'how-to' ? 'how' : kind === 'problem' ? 'faq' : kind;
  const body = shapes[isShape(name) ? name : 'plain'];
  return drawn('sh', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">${body}</svg>`);
}

/** The class that gives a kind its colour. */
export const colour = (kind: string): string =>
  ({
    theory: 't-theory',
    'how-to': 't-how',
    faq: 't-faq',
    problem: 't-faq',
    reply: 't-reply',
    news: 't-news',
  })[kind] ?? 't-plain';

function drawn(className: string, svg: string): Node {
  const parsed = new DOMParser().parseFromString(svg.replace(/<!--.*?-->/s, ''), 'image/svg+xml');
  const element = document.importNode(parsed.documentElement, true);
  for (const name of ['width', 'height', 'fill', 'stroke']) element.removeAttribute(name);
  element.setAttribute('class', className);
  element.setAttribute('aria-hidden', 'true');
  return element;
}
