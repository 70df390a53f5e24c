import { expect, test } from 'vitest';
import { bodyOf, importOne, remarksOf } from './import-one.ts';

test.each([
  ['a<br>b<br/>c</br>d', 'a\\\nb\\\nc\\\nd'],
  ['press <kbd>Ctrl</kbd>+<kbd>C</kbd>', 'press <kbd>Ctrl</kbd>+<kbd>C</kbd>'],
  ['H<sub>2</sub>O<sup>1</sup>', 'H<sub>2</sub>O<sup>1</sup>'],
  ['<b>bold</b> <i>it</i> <code>a{b}</code> <s>no</s>', '**bold** *it* `a{b}` ~~no~~'],
  ['a <!-- not for\nyou --> b', 'a  b'],
  ['see <a href="https://x.example/?a=1&amp;b=2">it</a>', 'see [it](https://x.example/?a=1&b=2)'],
  ['<span style="color:red">red</span> <u>u</u>', 'red u'],
  ['one &nbsp;two &copy; &lt;b&gt;', 'one \u00a0two © \\<b>'],
])('inline HTML: %j', (html, markdown) => {
  expect(bodyOf(html)).toBe(markdown);
});

test('an HTML table becomes a Markdown table', () => {
  expect(
    bodyOf(
      '<table><tr><th>Day</th><th>Hours</th></tr>\n<tr><td>Mon</td><td>8 | 9</td></tr></table>',
    ),
  ).toBe('| Day | Hours |\n| --- | --- |\n| Mon | 8 \\| 9 |');
});

test('an HTML table with Markdown and blank lines in it stays one table', () => {
  expect(bodyOf('<table>\n<tr>\n<td>\n\n**a**\n\n</td>\n<td>b\n</tr>\n</table>\n\nEnd')).toBe(
    '|  |  |\n| --- | --- |\n| **a** | b |\n\nEnd',
  );
});

test('a malformed Markdown table is filled up', () => {
  expect(bodyOf('| a | b |\n|--|:-:|\n| 1 |\n| {x} | `a\\|b` | 3 |')).toBe(
    '| a | b |  |\n| --- | :-: | --- |\n| 1 |  |  |\n| \\{x\\} | `a\\|b` | 3 |',
  );
});

test('lists in a table cell become lines, numbered by level', () => {
  expect(bodyOf('| a |\n|---|\n| <ol><li>x<ol><li>y</li></ol></li><li>z</li></ol> |')).toBe(
    '| a |\n| --- |\n| 1. x<br />1.1. y<br />2. z |',
  );
});

test('details are opened, scripts dropped, both reported', () => {
  const article = importOne(
    '<details><summary>More</summary>\n\nInside\n\n</details>\n\n<script>x</script>',
  );
  expect(article.text).toContain('**More**\n\nInside');
  expect(article.text).not.toContain('script');
  expect(remarksOf(article, 'html')).toHaveLength(2);
});

test('HTML lists, paragraphs and headings become blocks', () => {
  expect(bodyOf('<h3>Fees</h3>\n<ul><li>one<li>two <b>x</b></ul>\n<p>End</p>\n')).toBe(
    '## Fees\n\n- one\n- two **x**\n\nEnd',
  );
});

test('tags that close nothing or never close do not break the page', () => {
  const article = importOne('a </div> b <b>c\n\nd');
  expect(article.text).toContain('a  b **c**\n\nd');
  expect(remarksOf(article, 'html')).toHaveLength(2);
});

test('what only looks like a tag stays as text', () => {
  expect(bodyOf('Use <your name> if x <= 3 and y<z; <https://x.example>')).toBe(
    'Use \\<your name> if x \\<= 3 and y\\<z; [https://x.example](https://x.example)',
  );
});

test('a frame becomes a link', () => {
  expect(bodyOf('<iframe src="https://v.example/2" title="Tour"></iframe>')).toBe(
    '[Tour](https://v.example/2)',
  );
});
