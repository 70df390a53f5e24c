import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

const LINKS = {
  article: '[x](../articles/payments/charged-twice.mdx#charged-twice)',
  reply: '[x](../replies/hold-explained.mdx)',
  section: '[x](../sections/payments.yaml)',
};

describe('a link', () => {
  it.each([
    [
      'an article and its problem',
      LINKS.article,
      '/articles/payments/charged-twice/#charged-twice',
    ],
    ['a reply', LINKS.reply, '/replies/hold-explained/'],
    ['a section', LINKS.section, '/sections/payments/'],
    ['a file', '[x](../../media/refund.svg)', '/files/media/refund.svg'],
    ['its own page', '[x](#here)', '#here'],
  ])('leads to %s', (_what, link, href) => {
    expect(html(link)).toBe(`<p><a href="${href}">x</a></p>`);
  });

  it('stays in the reader’s language and under the folder of the site', () => {
    const shown = { locale: 'ru', base: '/kb/' };
    expect(html(LINKS.section, shown)).toBe('<p><a href="/kb/ru/sections/payments/">x</a></p>');
    expect(html('[x](../../media/refund.svg)', shown)).toBe(
      '<p><a href="/kb/files/media/refund.svg">x</a></p>',
    );
  });

  it('to another site does not hand over the window', () => {
    expect(html('[x](https://example.org/?a=1&b="2")')).toBe(
      '<p><a href="https://example.org/?a=1&#x26;b=%222%22" rel="noopener">x</a></p>',
    );
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'that runs code is only its words: %s',
    (href) => {
      expect(html(`[x](${href})`)).toBe('<p><span>x</span></p>');
    },
  );

  it('to content that no page shows is only its words, not a dead end', () => {
    expect(html('[x](../../team.yaml)')).toBe('<p><span>x</span></p>');
  });
});

describe('Markdown', () => {
  it('gives a heading its anchor, with a name for those who can’t see it', () => {
    expect(html('## A "b" `<c>`')).toBe(
      '<h2 id="a-b-c">A "b" <code>&#x3C;c></code><a class="anchor" href="#a-b-c" aria-label="Copy link to “A &#x22;b&#x22; <c>”">' +
        '<svg class="ic" aria-hidden="true"><use href="#i-link"></use></svg></a></h2>',
    );
  });

  it('never competes with the title of the page', () => {
    expect(html('# Title')).toMatch(/^<h2 id="title">/);
  });

  it('aligns cells by class, since the site’s policy refuses styles', () => {
    const page = html('| a | b | c |\n|--:|:-:|---|\n| 1 | 2 | 3 |');
    expect(page.replaceAll('\n', '')).toBe(
      '<div class="table-box" tabindex="0" role="group" aria-label="Table"><table>' +
        '<thead><tr><th class="ta-r" scope="col">a</th><th class="ta-c" scope="col">b</th><th scope="col">c</th></tr></thead>' +
        '<tbody><tr><td class="ta-r">1</td><td class="ta-c">2</td><td>3</td></tr></tbody></table></div>',
    );
    expect(page).not.toContain('style');
  });

  it('keeps what the few allowed elements say', () => {
    expect(html('a<br />b <kbd>C</kbd> H<sub>2</sub>O x<sup>2</sup>')).toBe(
      '<p>a<br>b <kbd>C</kbd> H<sub>2</sub>O x<sup>2</sup></p>',
    );
  });

  it('shows code as written', () => {
    expect(html('```html\n<script>"a"</script>\n```')).toBe(
      '<pre><code class="language-html">&#x3C;script>"a"&#x3C;/script>\n</code></pre>',
    );
  });

  it('never comes out with a part missing', () => {
    expect(() => html('<Fakt id="x" />')).toThrow('01-before.mdx:8:1 <Fakt> is not a component');
  });
});

describe('a table', () => {
  it('has no header without a name: an empty corner is a plain cell', () => {
    const table = html('|  | Fee |\n|--|--|\n| Card | 1 |');
    expect(table).toContain('<td></td>');
    expect(table).toContain('<th scope="col">Fee</th>');
    expect(table).not.toContain('<th></th>');
  });
});
