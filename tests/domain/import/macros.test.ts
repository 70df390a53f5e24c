import { expect, test } from 'vitest';
import { bodyOf, importOne, remarksOf } from './import-one.ts';

const INCLUDES = {
  'includes/name.md': '---\nms.date: 1\n---\nThe Library\n',
  'includes/steps.md': 'Open [the shelf](../shelf.md).\n\nTake [!INCLUDE [name](name.md)] card.\n',
  'includes/round.md': 'Round [!INCLUDE [x](round.md)] again',
  'shelf.md': '# Shelf\n\nBooks stand here.\n',
};

test('an include inside a sentence is put into it', () => {
  expect(bodyOf('Ask [!INCLUDE[n](includes/name.md)] now.', {}, INCLUDES)).toBe(
    'Ask The Library now.',
  );
});

test('an include in a list keeps its indentation, its own includes and its links', () => {
  expect(bodyOf('- One:\n\n  [!INCLUDE [s](includes/steps.md)]\n- Two\n', {}, INCLUDES)).toBe(
    '- One:\n\n  Open [the shelf](shelf.mdx).\n\n  Take The Library card.\n\n- Two',
  );
});

test('an include that includes itself, or is missing, is reported and goes on', () => {
  const article = importOne(
    'A [!INCLUDE [x](includes/round.md)]\n\nB [!INCLUDE [the desk](includes/no.md)]\n',
    {},
    INCLUDES,
  );
  expect(article.text).toContain('A Round x again');
  expect(article.text).toContain('B the desk');
  expect(remarksOf(article, 'include')).toEqual([
    '1: the included file round.md includes itself; its label “x” was put instead',
    '3: the included file includes/no.md is not in the folder; its label “the desk” was put instead',
  ]);
});

test('macros in code stay as they are', () => {
  expect(bodyOf('```\n[!INCLUDE [n](includes/name.md)] {x} <y>\n```\n', {}, INCLUDES)).toBe(
    '```\n[!INCLUDE [n](includes/name.md)] {x} <y>\n```',
  );
});

test.each([
  ['NOTE', 'info'],
  ['Tip', 'tip'],
  ['IMPORTANT', 'warning'],
  ['WARNING', 'warning'],
  ['CAUTION', 'danger'],
  ['Примечание', 'info'],
])('the alert %s becomes a note of the kind %s', (label, kind) => {
  expect(bodyOf(`> [!${label}]  \n> Mind {this}.\n`)).toBe(
    `<Note kind="${kind}">\n\nMind \\{this\\}.\n\n</Note>`,
  );
});

test('two alerts in one quote become two notes, an ordinary quote stays', () => {
  expect(bodyOf('> [!NOTE]\n> a\n>\n> [!TIP]\n> b\n\nx\n\n> c\n')).toBe(
    '<Note kind="info">\n\na\n\n</Note>\n\n<Note kind="tip">\n\nb\n\n</Note>\n\nx\n\n> c',
  );
});

test('a video becomes a link and is reported', () => {
  const article = importOne('Watch:\n\n> [!VIDEO https://video.example/1]\n');
  expect(article.text).toContain('[Video](https://video.example/1)');
  expect(remarksOf(article, 'macro')).toHaveLength(1);
});

test('rows, columns, monikers and zones leave only their text', () => {
  const text =
    ':::row:::\n  :::column:::\n\n     ![Map](m.png)\n  :::column-end:::\n:::row-end:::\n::: moniker range=">= 2"\nNew.\n::: moniker-end\n';
  const article = importOne(text);
  expect(article.text).toContain('*Picture: Map*');
  expect(article.text).toContain('New.');
  expect(article.text).not.toContain(':::');
  expect(remarksOf(article, 'macro')).toHaveLength(2);
});

test('tabs become headings below the one above them', () => {
  expect(
    bodyOf('## Install\n\n# [Phone](#tab/p)\n\nTap.\n\n# [Desk](#tab/d)\n\nClick.\n\n---\n\nEnd.'),
  ).toBe('## Install\n\n### Phone\n\nTap.\n\n### Desk\n\nClick.\n\nEnd.');
});

test('Docusaurus admonitions become notes, imports of an MDX source go', () => {
  expect(bodyOf(':::tip Quick\n\nShort *way*.\n\n:::\n')).toBe(
    '<Note kind="tip">\n\n**Quick**\n\nShort *way*.\n\n</Note>',
  );
  expect(bodyOf('# Page\n\nx', {}, { 'a.mdx': 'import A from "b"\n\nText' })).toBe('x');
});

test('a remark names the line of the source, also below an include of many lines', () => {
  const article = importOne(
    '---\ntitle: Abc\n---\n[!INCLUDE [s](includes/steps.md)]\n\n[gone](gone.md)\n',
    {},
    INCLUDES,
  );
  expect(remarksOf(article, 'link')).toEqual([
    '6: gone.md is not among the imported files; its text stayed',
  ]);
});
