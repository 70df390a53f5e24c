import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

const icon = (name: string): string =>
  `<svg class="ic" aria-hidden="true"><use href="#i-${name}"></use></svg>`;

describe('<Note>', () => {
  it.each([
    ['', 'note', 'info', 'Note'],
    [' kind="tip"', 'note n-tip', 'lightbulb', 'Tip'],
    [' kind="warning"', 'note n-warn', 'triangle-alert', 'Careful'],
    [' kind="danger"', 'note n-bad', 'octagon-alert', 'Stop'],
    [' kind="danger" title="Do not press"', 'note n-bad', 'octagon-alert', 'Do not press'],
  ])('with%s says its kind in a word and a sign', (props, className, sign, title) => {
    expect(html(`<Note${props}>\n\nText.\n\n</Note>`)).toBe(
      `<div class="${className}" role="note"><p class="hd">${icon(sign)}${title}</p><p>Text.</p></div>`,
    );
  });

  it('shows hostile text as text, in its title and between its tags', () => {
    const page = html('<Note title="<b onclick=x>">\n\n&lt;b&gt; `<i>`\n\n</Note>');
    expect(page).toContain('&#x3C;b onclick=x></p><p>&#x3C;b> <code>&#x3C;i></code></p>');
  });

  it('checks its props when it is rendered, and names the place', () => {
    expect(() => html('Text.\n\n<Note kind="loud">\n\nx\n\n</Note>')).toThrow(
      /^en\/guide\/01-before\.mdx:10:1 <Note> kind: .*npm run check:content tells more$/,
    );
  });
});

describe('other boxes', () => {
  it('say what to remember, and what is for our own people', () => {
    expect(html('<Remember>\n\nThis.\n\n</Remember>')).toBe(
      '<div class="remember"><p class="hd">Remember</p><p>This.</p></div>',
    );
    expect(html('<Internal>\n\nThis.\n\n</Internal>')).toBe(
      `<div class="internal"><p class="hd">${icon('lock')}For our own people only</p><p>This.</p></div>`,
    );
  });

  it('give an old link its place', () => {
    expect(html('<Anchor id="old" />')).toBe('<span id="old"></span>');
  });
});

describe('<Fact>', () => {
  it('shows the value, with its source and its day', () => {
    expect(html('It takes <Fact id="payout-days" />.')).toBe(
      '<p>It takes <span class="fact" title="price list, since 2026-01-01">2 working days</span>.</p>',
    );
  });

  it('does not come out without a value', () => {
    expect(() => html('A <Fact id="nothing" />.')).toThrow(
      'en/guide/01-before.mdx:8:3 <Fact> names no fact: “nothing”',
    );
  });
});

describe('<Chat>', () => {
  const messages =
    '<Message from="customer">\n\nHello?\n\n</Message>\n\n<Message from="agent">\n\nBye.\n\n</Message>';

  it('is a dialogue with a verdict, and what follows the last message says why', () => {
    const page = html(
      `<Chat verdict="bad" title="Too short">\n\n${messages}\n\nNobody helped.\n\n</Chat>`,
    );
    expect(page).toBe(
      `<div class="chat bad" role="group" aria-label="Too short"><p class="hd">${icon('circle-x')}<span>Not like this: Too short</span></p>` +
        '<div class="msg customer"><span class="who">Customer</span><p>Hello?</p></div>' +
        '<div class="msg agent"><span class="who">Agent</span><p>Bye.</p></div>' +
        '<div class="why"><p>Nobody helped.</p></div></div>',
    );
  });

  it('without a verdict is a dialogue', () => {
    expect(html(`<Chat>\n\n${messages}\n\n</Chat>`)).toContain(
      '<div class="chat" role="group" aria-label="Dialogue"><p class="hd"><span>Dialogue</span></p>',
    );
  });
});
