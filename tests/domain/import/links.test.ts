import { expect, test } from 'vitest';
import { bodyOf, importOne, importTexts, remarksOf } from './import-one.ts';

const SHELF = {
  'shelf.md':
    '# Shelf\n\n## <a name="old-top"></a>Top row\n\nText.\n\n### Low row\n\nText <a id="here"></a>x.\n',
};

test.each([
  ['[a](shelf.md)', '[a](shelf.mdx)'],
  ['[a](./SHELF.md#top-row)', '[a](shelf.mdx#top-row)'],
  ['[a](shelf.md#old-top)', '[a](shelf.mdx#old-top)'],
  ['[a](shelf#Low-Row)', '[a](shelf.mdx#low-row)'],
  ['[a](shelf.md#here)', '[a](shelf.mdx#here)'],
  ['[a](shelf.md#shelf)', '[a](shelf.mdx)'],
  ['[a][s]\n\n[s]: shelf.md#low-row "Title"', '[a](shelf.mdx#low-row)'],
  [
    '<https://x.example/a_b> and www.x.example',
    '[https://x.example/a_b](https://x.example/a_b) and [www.x.example](http://www.x.example)',
  ],
  ['[mail](mailto:desk@x.example)', '[mail](mailto:desk@x.example)'],
  ['[p](https://x.example/a(b)c)', '[p](https://x.example/a%28b%29c)'],
])('%s', (source, link) => {
  expect(bodyOf(source, { section: 'books' }, SHELF)).toBe(link);
});

test('a link to another section goes through its folder', () => {
  const article = importTexts({ 'a/one.md': '[x](../b/two.md)', 'b/two.md': 'Text.' })['a/one.md']!;
  expect(article.text).toContain('[x](../b/two.mdx)');
});

test.each([
  ['[gone](gone.md)', 'gone'],
  ['[site](/library/help)', 'site'],
  ['[bad](javascript:alert(1))', 'bad'],
  ['[sheet](fees.xlsx)', 'sheet'],
])('%s leads nowhere: its text stays and it is reported', (source, text) => {
  const article = importOne(source);
  expect(article.text.trimEnd()).toMatch(new RegExp(`\\n${text}$`));
  expect(remarksOf(article, 'link')).toHaveLength(1);
});

test('an anchor that is not there leads to the top of the page and is reported', () => {
  const article = importOne('[a](shelf.md#nowhere)', { section: 'books' }, SHELF);
  expect(article.text).toContain('[a](shelf.mdx)');
  expect(remarksOf(article, 'link')[0]).toContain('there is no “#nowhere”');
});

test('with a base address links that leave the folder are kept', () => {
  const setting = { baseUrl: 'https://docs.example/library/' };
  expect(bodyOf('[a](gone.md#x) [b](/top/page) [c](../up.md)', setting)).toBe(
    '[a](https://docs.example/library/gone#x) [b](https://docs.example/top/page) [c](https://docs.example/up)',
  );
});

test('old anchors of headings stay, those that a heading has anyway go', () => {
  expect(
    bodyOf('## <a name=old></a>New name {#second}\n\nx\n\n## <a name="same"></a>Same\n\ny'),
  ).toBe('<Anchor id="old" />\n\n<Anchor id="second" />\n\n## New name\n\nx\n\n## Same\n\ny');
});

test('a picture that is there is shown and copied, one that is not leaves its description', () => {
  const others = ['media/Shelf One.png', 'media/move.gif'];
  const article = importOne(
    '![Shelf](media/Shelf%20One.png)\n\nThe ![pen](media/pen.png "Pen") icon.\n\n![Map](map.png)\n\n![Dance](media/move.gif)\n',
    { others },
  );
  expect(article.text).toContain('<Media src="../../media/shelf-one.png" alt="Shelf" />');
  expect(article.text).toContain('The *pen* icon.');
  expect(article.text).toContain('*Picture: Map*');
  expect(remarksOf(article, 'picture')).toEqual([
    '3: media/pen.png is not there',
    '5: map.png is not there',
    '7: media/move.gif moves, so it needs a poster: add a <Media> by hand',
  ]);
});

test('image macros and HTML images are pictures too', () => {
  const others = ['a.png'];
  expect(
    bodyOf(':::image type="content" source="a.png" alt-text="The [door]":::', { others }),
  ).toBe('<Media src="../../media/a.png" alt="The [door]" />');
  expect(bodyOf('<img src="a.png" alt="Door">', { others })).toBe(
    '<Media src="../../media/a.png" alt="Door" />',
  );
});

test('a paragraph of links only becomes a list', () => {
  expect(bodyOf('[a](https://a.example)  \n[b](https://b.example)\n[c](https://c.example)')).toBe(
    '- [a](https://a.example)\n- [b](https://b.example)\n- [c](https://c.example)',
  );
});
