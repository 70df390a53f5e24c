import { describe, expect, it } from 'vitest';
import { componentsOf, textOf, textProp, walk, type TreeNode } from '#domain/shared';

const text = (value: string): TreeNode => ({ type: 'text', value });
const element = (tagName: string, ...children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties: { href: './a.mdx', start: 3 },
  children,
});
const component = (name: string, ...children: TreeNode[]): TreeNode => ({
  type: 'component',
  name,
  inline: false,
  props: { id: 'a', hand: ['b'] },
  propPoints: {},
  children,
});

const tree = [
  element('p', text('one '), element('em', text('two'))),
  component('Note', element('p', text('three')), component('Fact')),
];

describe('a tree', () => {
  it('is walked parents first, with the way to each node', () => {
    const seen: string[] = [];
    walk(tree, (node, parents) => {
      seen.push(`${parents.length} ${node.type}`);
    });
    expect(seen).toEqual([
      '0 element',
      '1 text',
      '1 element',
      '2 text',
      '0 component',
      '1 element',
      '2 text',
      '1 component',
    ]);
  });

  it('is not walked below a node that the visitor closes', () => {
    let count = 0;
    walk(tree, (node) => {
      count++;
      return node.type !== 'component';
    });
    expect(count).toBe(5);
  });

  it('gives its components by name and its text without markup', () => {
    expect(componentsOf(tree, 'Fact')).toHaveLength(1);
    expect(textOf(tree)).toBe('one twothree');
  });

  it('gives a prop or an attribute as text, and nothing for what is no text', () => {
    const [paragraph, note] = tree;
    if (paragraph?.type !== 'element' || note?.type !== 'component') throw new Error('wrong tree');
    expect(textProp(paragraph, 'href')).toBe('./a.mdx');
    expect(textProp(paragraph, 'start')).toBe('');
    expect(textProp(note, 'id')).toBe('a');
    expect(textProp(note, 'hand')).toBe('');
    expect(textProp(note, 'title')).toBe('');
  });
});
