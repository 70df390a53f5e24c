import { ports } from '#adapters/import';
import fc from 'fast-check';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { bodyOf, importOne } from './import-one.ts';

/** Pieces that mean something to Markdown, HTML, MDX or the macros of other systems. */
const PIECES = [
  '{', '}', '<', '>', '<a name="x">', '</a>', '<b>', '</b>', '<div>', '</div>', '<td>', '<br>', '<!--', '-->',
  '`', '```', '~~~', '*', '**', '_', '__', '~~', '[', ']', '(', ')', '![', '](', '[^1]', '[^1]: ', '|', '|---|---|',
  '# ', '## ', '- ', '1. ', '2. ', '> ', '> [!NOTE]\n> ', '    ', '\t', '\n', '\n\n', '---\n', '===\n', ':::', ':::row:::\n',
  ':::note\n', '[!INCLUDE [a](b.md)]', '[!VIDEO x]', '&amp;', '&#0;', '&', '\\', '"', "'", '=', '$', '!', 'import x', 'export y',
  'a', 'b c', 'слово', 'ё', '😀', '\u00a0', '\u0000', '\ufeff', '\ud800', '\u2028', 'https://x.example', 'www.y.example', 'a@b.example', '<Steps>', '{/*', '<>', '</',
]; // prettier-ignore

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

test('any text imports to something that parses, and never into a block of code', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = importOne(`Text.\n\n${text}`);
      expect(ports.mdxFault(article.text)).toBeUndefined();
      expect(article.remarks.filter((one) => one.kind === 'fallback')).toEqual([]);
    }),
    { numRuns: 1500, seed: 20261123 },
  );
});

interface Node {
  type: string;
  value?: string | undefined;
  children?: readonly Node[];
}

/** Words of a tree, without spaces. */
function words(node: Node): string {
  if (node.type === 'html') return '';
  return `${node.value ?? ''}${(node.children ?? []).map(words).join('')}`.replace(/[\s]+/gu, '');
}

test('what Markdown shows is what the import shows', () => {
  const tame = [
    '{', '}', '<', '>', '`', '*', '**', '_', '~~', '[', ']', '(', ')', '|', '#', '-', '+', '1.', ' ', ' ', '\n', '\\', '&', '&lt;', '!', '=',
    'a', 'b', 'слово', 'x y', '.', ',', '«', '😀',
  ]; // prettier-ignore
  const line = fc.array(fc.constantFrom(...tame), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(line, (text) => {
      const source = `Start ${text}`;
      const before = words(markdownToMdast(source));
      // A heading becomes the title, and tags and links are converted: other tests look at those.
      fc.pre(!/<[a-z]|\[.*\]\(|^ *=|^ *-+\s*$|^ *#/m.test(source));
      expect(words(mdxToMdast(bodyOf(source)))).toBe(before);
    }),
    { numRuns: 1500, seed: 20261123 },
  );
});

test('code is never touched', () => {
  const code = '{a} <b> `c` \\d | e  ';
  expect(bodyOf(`\`\`\`js\n${code}\n\`\`\``)).toBe(`\`\`\`js\n${code}\n\`\`\``);
  expect(bodyOf('Type `{a} <b>`.')).toBe('Type `{a} <b>`.');
});
