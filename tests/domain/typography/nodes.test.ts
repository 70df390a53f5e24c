import { expect, it } from 'vitest';
import { parseMdx } from '#adapters/content';
import { walk, type TreeNode } from '#domain/shared';
import { typesetNodes } from '#domain/typography';

const typeset = (body: string): TreeNode[] => typesetNodes(parseMdx(body).tree.children, 'en');

function textsOf(nodes: TreeNode[]): string[] {
  const texts: string[] = [];
  walk(nodes, (node) => void (node.type === 'text' && texts.push(node.value)));
  return texts.filter((text) => text.trim() !== '');
}

it('quotes around markup open and close', () => {
  expect(textsOf(typeset('He said "*so*" and **"no"**.'))).toEqual([
    'He said “',
    'so',
    '” and ',
    '“no”',
    '.',
  ]);
});

it('an apostrophe after code, a link or a fact is one; the code stays', () => {
  const body = `\`it's\`'s, [it's](x.mdx)'s, <Fact id="x" />'s, <kbd>'</kbd>`;
  expect(textsOf(typeset(body))).toEqual([`it's`, '’s, ', 'it’s', '’s, ', '’s, ', `'`]);
});

it('quotes around what stands inside a line open and close, and reach over its end', () => {
  expect(textsOf(typeset(`Say "<Internal>no</Internal>" or '<Anchor id="x" />so\nit is'`))).toEqual(
    ['Say “', 'no', '” or ‘', 'so\nit is’'],
  );
});

it('a block of code stays, and a quote does not reach into the next paragraph', () => {
  const body = `\`\`\`\ngit commit -m "it's"\n\`\`\`\n\n'tis\n\n"so'`;
  expect(textsOf(typeset(body))).toEqual([`git commit -m "it's"\n`, '’tis', '“so’']);
});

it('what a component says is typeset, where it points to is not', () => {
  const [problem] = typeset(
    `<Problem id="a" says="It's held" also={["Why's it?"]}>\n\nx\n\n</Problem>`,
  );
  expect(problem).toMatchObject({ props: { id: 'a', says: 'It’s held', also: ['Why’s it?'] } });
  const [media] = typeset(`<Media src="it's.svg" alt="it's" />`);
  expect(media).toMatchObject({ props: { src: `it's.svg`, alt: 'it’s' } });
});

it('every node keeps its place and its kind', () => {
  const { children } = parseMdx(`## "A"\n\n- it's *"b"* \`c\`\n- d<br />'e'`).tree;
  const shapes = (nodes: readonly TreeNode[]) =>
    JSON.stringify(nodes).replaceAll(/['‘’“”]|\\"/g, '_');
  expect(shapes(typesetNodes(children, 'en'))).toBe(shapes(children));
});
