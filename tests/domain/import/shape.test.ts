import { NOTHING, type Existing } from '#domain/import';
import { expect, test } from 'vitest';
import { bodyOf, importOne, importTexts } from './import-one.ts';

const STEPS = '1. Open the desk.\n2. Stamp the card.\n';

test.each([
  ['Create a card', 'how-to'],
  ['How to lend', 'how-to'],
  ['Как выдать книгу', 'how-to'],
  ['Lending rules', 'theory'],
])('with numbered steps “%s” is a %s', (title, type) => {
  expect(importOne(`# ${title}\n\n${STEPS}`).guess.type).toBe(type);
});

test('a how-to without numbered steps is theory, and the rule says why', () => {
  expect(importOne('# How to lend\n\nJust do it.\n').guess).toEqual({
    type: 'theory',
    rule: 'it looks like a how-to but has no numbered steps',
  });
});

test('the numbered lists of a how-to are steps', () => {
  expect(bodyOf(`# Create a card\n\nFirst.\n\n${STEPS}\n\n- no step\n`)).toBe(
    'First.\n\n<Steps>\n\n1. Open the desk.\n2. Stamp the card.\n\n</Steps>\n\n- no step',
  );
});

test('a numbered list broken up by text is one list', () => {
  expect(bodyOf('1. One\n\nBetween.\n\n2. Two\n')).toBe('1. One\n\n   Between.\n\n2. Two');
});

test('questions of an FAQ become problems with resolutions', () => {
  const text =
    '# Card FAQ\n\nIntro.\n\n## Where is my "card"?\n\nAt the desk.\n\n## <a name="Lost"></a>I lost it?\n\nSay so.\n\n## See also\n\nx\n';
  expect(bodyOf(text)).toBe(
    [
      'Intro.',
      '<Problem id="where-is-my-card" says="Where is my &quot;card&quot;?">',
      '<Resolution>',
      'At the desk.',
      '</Resolution>',
      '</Problem>',
      '<Anchor id="Lost" />',
      '<Problem id="i-lost-it" says="I lost it?">',
      '<Resolution>',
      'Say so.',
      '</Resolution>',
      '</Problem>',
      '## See also',
      'x',
    ].join('\n\n'),
  );
});

test('headings that name cause and solution become these parts', () => {
  const text =
    '# Troubleshoot the door\n\n## It is stuck\n\nIt hums.\n\n### Possible cause\n\nDust.\n\n### Solution\n\nWipe.\n';
  expect(bodyOf(text)).toContain(
    'It hums.\n\n<Cause>\n\nDust.\n\n</Cause>\n\n<Resolution>\n\nWipe.\n\n</Resolution>\n\n</Problem>',
  );
});

test('a problem may begin with a heading of its own, a heading that only groups questions stays one', () => {
  expect(bodyOf('# Troubleshoot it\n\n## Stuck\n\n### Problem\n\nIt hums.\n')).toContain(
    '<Problem id="stuck" says="Stuck">\n\n<Resolution>\n\n### Problem\n\nIt hums.',
  );
  expect(
    bodyOf('# FAQ\n\n## Which?\n\n### Why so?\n\nSo.\n\n## Who?\n\nWe.\n\n### Really?\n\nYes.\n'),
  ).toBe(
    [
      '## Which?',
      '<Problem id="why-so" says="Why so?">',
      '<Resolution>',
      'So.',
      '</Resolution>',
      '</Problem>',
      '<Problem id="who" says="Who?">',
      '<Resolution>',
      'We.',
      '### Really?',
      'Yes.',
      '</Resolution>',
      '</Problem>',
    ].join('\n\n'),
  );
});

test('links to a question lead to its problem', () => {
  const texts = {
    'faq.md': '# FAQ\n\n## Where is it?\n\nHere.\n\n## And why?\n\nSo.\n',
    'a.md': '[w](faq.md#where-is-it)',
  };
  expect(importTexts(texts, { section: 's' })['a.md']!.text).toContain('[w](faq.mdx#where-is-it)');
});

test('headings start at level 2 and skip none', () => {
  expect(bodyOf('# Title\n\n### A\n\n##### B\n\n## C\n\n# D\n\n## E\n\n#### F\n\n##### G\n')).toBe(
    '## A\n\n### B\n\n## C\n\n## D\n\n### E\n\n#### F\n\n#### G',
  );
});

test('files go to the section of their folder, else of the first word that three share, else to general', () => {
  const names = ['loan-a.md', 'loan-b.md', 'loan-c.md', 'fine-a.md', 'desk/open.md'];
  const articles = importTexts(Object.fromEntries(names.map((name) => [name, 'Text.'])));
  expect(Object.values(articles).map((one) => one.path)).toEqual([
    'en/articles/loan/loan-a.mdx',
    'en/articles/loan/loan-b.mdx',
    'en/articles/loan/loan-c.mdx',
    'en/articles/general/fine-a.mdx',
    'en/articles/desk/open.mdx',
  ]);
});

test('there are never more than twelve sections', () => {
  const names = Array.from(
    { length: 30 },
    (_, index) => `${'abcdefghijklmnopqrstuvwxyzäöüß'[index]}x/a.md`,
  );
  const articles = importTexts(Object.fromEntries(names.map((name) => [name, 'Text.'])));
  const sections = new Set(Object.values(articles).map((one) => one.place.section));
  expect(sections.size).toBe(12);
});

test('two files of one name in one section keep both', () => {
  const articles = importTexts({ 'a/x.md': 'One.', 'a/b/x.md': 'Two.' });
  expect(
    Object.values(articles)
      .map((one) => one.path)
      .toSorted(),
  ).toEqual(['en/articles/a/a-b-x.mdx', 'en/articles/a/x.mdx']);
});

test('a translation gets the section and the type of the article that is there', () => {
  const existing: Existing = {
    ...NOTHING,
    articles: new Map([['page', [{ section: 'loans', type: 'how-to' }]]]),
  };
  const article = importOne('# Заметки\n\nТекст.\n', {
    existing,
    locale: { id: 'ru', label: 'Русский' },
  });
  expect(article.path).toBe('ru/articles/loans/page.mdx');
  expect(article.text).toContain('type: how-to');
  expect(article.remarks.map((one) => one.kind)).toContain('type');
});

test('of two files of one name each pairs with the article of its own section', () => {
  const both = [
    { section: 'a', type: 'theory' as const },
    { section: 'b', type: 'theory' as const },
  ];
  const existing: Existing = { ...NOTHING, articles: new Map([['x', both]]) };
  const articles = importTexts({ 'b/x.md': 'Zwei.', 'a/x.md': 'Eins.' }, { existing });
  expect(articles['a/x.md']!.path).toBe('en/articles/a/x.mdx');
  expect(articles['b/x.md']!.path).toBe('en/articles/b/x.mdx');
});
