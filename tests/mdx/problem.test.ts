import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

const problem = (inside: string, props = ''): string =>
  html(`<Problem id="late" says="It is late."${props}>\n\n${inside}\n\n</Problem>`);
const resolution = '<Resolution>\n\nWait.\n\n</Resolution>';

describe('<Problem>', () => {
  it('can be linked to, and its quote is the heading', () => {
    expect(problem(resolution)).toBe(
      '<h2 id="problems">Problems</h2>' +
        '<article class="problem" id="late" aria-label="It is late.">' +
        '<div class="line says"><span class="lab">' +
        '<svg class="sh" aria-hidden="true" viewBox="0 0 12 12"><use href="#s-faq"></use></svg>Customer says</span>' +
        '<div><h3>“It is late.”<a class="anchor" href="#late" aria-label="Copy link to “It is late.”">' +
        '<svg class="ic" aria-hidden="true"><use href="#i-link"></use></svg></a></h3></div></div>' +
        '<div class="line do"><span class="lab">Do this</span><div><p>Wait.</p></div></div></article>',
    );
  });

  it('reads says, why, the rest, do, reply, if not, in whatever order it was written', () => {
    const page = problem(
      `<Escalate to="line-2" />\n\n<Reply id="hold-explained" />\n\n${resolution}\n\nMore.\n\n<Cause>\n\nA hold.\n\n</Cause>`,
    );
    const order = ['says', 'A hold.', 'More.', 'Wait.', 'class="line reply"', 'class="line else"'];
    const places = order.map((part) => page.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('lists the other ways in which it is said', () => {
    expect(problem(resolution, ' also={["too slow", "where is it"]}')).toContain(
      '<p class="also">Also: “too slow”, “where is it”</p>',
    );
  });

  it('shows hostile words as words', () => {
    const says = `says={'<script>alert("1")</script>'} also={['"><img src=x onerror=alert(1)>']}`;
    const page = html(`<Problem id="x" ${says}>\n\n${resolution}\n\n</Problem>`);
    expect(page).toContain('<h3>“&#x3C;script>alert("1")&#x3C;/script>”');
    expect(page).toContain('Also: “">&#x3C;img src=x onerror=alert(1)>”');
    // Inside a quoted attribute only the quote could end it.
    expect(page).toContain('aria-label="<script>alert(&#x22;1&#x22;)</script>"');
  });
});

describe('<Escalate>', () => {
  it('says who takes it and when they are there, on what condition, how soon, and what to hand over', () => {
    const props = 'to="line-2" when="It is late." within="1 hour" hand={["id", "date"]}';
    expect(html(`<Escalate ${props} />`)).toBe(
      '<div class="line else"><span class="lab"><svg class="ic" aria-hidden="true"><use href="#i-corner-down-right"></use></svg>If not</span>' +
        '<div><p><span class="to">Second line</span> (Mon–Fri). It is late. They answer within 1 hour. Hand over:</p>' +
        '<ul class="hand"><li><svg class="ic" aria-hidden="true"><use href="#i-check"></use></svg>id</li>' +
        '<li><svg class="ic" aria-hidden="true"><use href="#i-check"></use></svg>date</li></ul></div></div>',
    );
  });

  it('does not come out without its line', () => {
    expect(() => html('<Escalate to="nobody" />')).toThrow(
      'en/guide/01-before.mdx:8:1 <Escalate> names no line: “nobody”',
    );
  });
});
