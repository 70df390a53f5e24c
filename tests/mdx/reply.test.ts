import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';
import { REPLY } from '../fixtures/paths.ts';

const TEMPLATE = '<Reply id="hold-explained" />';

describe('<Reply>', () => {
  it('shows a template with its title, its blanks as slots, and how many are to fill', () => {
    expect(html(TEMPLATE)).toBe(
      '<div class="line reply"><span class="lab"><svg class="sh" aria-hidden="true" viewBox="0 0 12 12"><use href="#s-reply"></use></svg>Reply</span>' +
        '<div><p class="also"><a href="/replies/hold-explained/">Explain a hold</a></p>' +
        '<div class="text"><p>Your bank releases the hold by <span class="slot">date</span>.</p></div>' +
        '<div class="act"><button class="btn btn-go btn-sm needs-js" type="button" data-copy>' +
        '<svg class="ic" aria-hidden="true"><use href="#i-copy"></use></svg>Copy reply <kbd>C</kbd></button>' +
        '<span class="cap dim">1 blank to fill</span></div></div></div>',
    );
  });

  it('shows a text written in place, under its title', () => {
    const page = html('<Reply title="Wait">\n\nBy [[ date ]] or **[[day]]**.\n\n</Reply>');
    expect(page).toContain('<p class="also">Wait</p>');
    expect(page).toContain(
      '<p>By <span class="slot">date</span> or <strong><span class="slot">day</span></strong>.</p>',
    );
    expect(page).toContain('2 blanks to fill');
  });

  it('without blanks says nothing of blanks', () => {
    expect(html('<Reply>\n\nThank you.\n\n</Reply>')).not.toContain('to fill');
  });

  it('keeps the links of a template where the template means them', () => {
    const link = '[the article](../articles/payments/charged-twice.mdx)';
    const page = html(TEMPLATE, { change: { [REPLY]: ['Your bank', `See ${link}. Your bank`] } });
    expect(page).toContain('<a href="/articles/payments/charged-twice/">the article</a>');
  });

  it('marks the language of a template that is written in another one', () => {
    const template = html(TEMPLATE, {
      locale: 'ru',
      change: {
        [REPLY]: null,
        'ru/replies/hold-explained.mdx':
          '---\ntitle: Холд\nsummary: Что это такое.\nowner: editor\nlines: [line-1]\n---\n\nПодождите.\n',
      },
    });
    expect(template).toContain('<div class="text" lang="ru"><p>Подождите.</p></div>');
  });

  it('does not come out without its template', () => {
    expect(() => html('<Reply id="nobody" />')).toThrow(
      'en/guide/01-before.mdx:8:1 <Reply> names no reply: “nobody”',
    );
  });
});
