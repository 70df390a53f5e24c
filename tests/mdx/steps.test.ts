import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

describe('<Steps>', () => {
  it('are stairs whose titles are the bold starts, without a full stop', () => {
    expect(html('<Steps>\n\n1. **Open it.** Then *wait*.\n\n2. Close.\n\n</Steps>')).toBe(
      '<h2 id="steps">Steps</h2><ol class="steps">' +
        '<li><h3>Open it</h3><p>Then <em>wait</em>.</p>\n</li><li><p>Close.</p>\n</li></ol>',
    );
  });

  it('may be written without blank lines between them', () => {
    expect(html('<Steps>\n\n1. **Open.** Then\n2. Close\n\n</Steps>')).toBe(
      '<h2 id="steps">Steps</h2><ol class="steps"><li><h3>Open</h3><p>Then</p></li><li><p>Close</p></li></ol>',
    );
  });

  it('say what the reader should see', () => {
    expect(html('<Steps>\n\n1. **Open.**\n\n   <See>It *opens*.</See>\n\n</Steps>')).toContain(
      '<div class="see"><svg class="ic" aria-hidden="true"><use href="#i-eye"></use></svg><div>It <em>opens</em>.</div></div>',
    );
  });

  it('under a heading of the author’s own get no second one', () => {
    expect(html('## Do it\n\n<Steps>\n\n1. Close\n\n</Steps>')).not.toContain('id="steps"');
  });
});

describe('<Before>', () => {
  it('is a list of labels', () => {
    expect(html('<Before>\n\n- **You need** the role\n- nothing else\n\n</Before>')).toBe(
      '<dl class="before"><div><dt>You need</dt><dd>the role</dd></div><div><dt></dt><dd>nothing else</dd></div></dl>',
    );
  });
});
