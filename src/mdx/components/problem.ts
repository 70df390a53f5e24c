import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { inLocale, type ComponentNode, type TreeNode } from '#domain/shared';
import { icon, shape } from '../icons.ts';
import { propsOf, unusable, type Component, type Part } from './part.ts';

const isPart = (node: TreeNode, ...names: string[]): node is ComponentNode =>
  node.type === 'component' && names.includes(node.name);

/** One thing customers say: a docket that always reads says, why, do, reply, if not. */
export const Problem: Component = (part) => {
  const { id, says, also } = propsOf('Problem', part);
  const { words } = part.context;
  const { children } = part.node;
  const pick = (...names: string[]): ElementContent[] =>
    part.render(children.filter((node) => isPart(node, ...names)));
  const rest = children.filter(
    (node) => !isPart(node, 'Cause', 'Resolution', 'Reply', 'Escalate') && !isBlank(node),
  );
  const other =
    rest.length === 0 ? [] : [h('div.line', h('span.lab'), h('div', part.render(rest)))];
  return [
    h('article.problem', { id, ariaLabel: says }, [
      h('div.line.says', [
        h('span.lab', shape('faq'), words.says),
        h('div', [
          h(
            'h3',
            words.quote(says),
            h('a.anchor', { href: `#${id}`, ariaLabel: words.anchor(says) }, icon('link')),
          ),
          ...(also.length === 0 ? [] : [h('p.also', words.also, also.map(words.quote).join(', '))]),
        ]),
      ]),
      ...pick('Cause'),
      ...other,
      ...pick('Resolution'),
      ...pick('Reply'),
      ...pick('Escalate'),
    ]),
  ];
};

function isBlank(node: TreeNode): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Why it happens. */
export const Cause: Component = (part) => [line(part, part.context.words.why, '')];

/** What to do. */
export const Resolution: Component = (part) => [line(part, part.context.words.do, 'do')];

function line(part: Part, label: string, className: string): Element {
  return h(
    'div.line',
    { className },
    h('span.lab', label),
    h('div', part.render(part.node.children)),
  );
}

/** Who takes it when this line can't, and what they need to be told. */
export const Escalate: Component = (part) => {
  const { to, when, within, hand } = propsOf('Escalate', part);
  const { library, locale, defaultLocale, words } = part.context;
  const target = library.team.lines.find((one) => one.id === to);
  if (!target) throw unusable(part, `names no line: “${to}”`);
  const name = inLocale(target.title, locale, defaultLocale);
  const hours = inLocale(target.hours, locale, defaultLocale);
  const sentences = [
    when,
    within === undefined ? undefined : words.within(within),
    hand.length > 0 ? words.hand : undefined,
  ];
  const said = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return [
    h('div.line.else', [
      h('span.lab', icon('corner-down-right'), words.ifNot),
      h('div', [
        h('p', h('span.to', name), ` (${hours}). ${said}`),
        ...(hand.length === 0
          ? []
          : [
              h(
                'ul.hand',
                hand.map((fact) => h('li', icon('check'), fact)),
              ),
            ]),
        ...part.render(part.node.children),
      ]),
    ]),
  ];
};
