import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

const still =
  '<img src="/files/media/refund.svg" alt="The button" width="8" height="4" loading="lazy" decoding="async">';

describe('a picture', () => {
  it('keeps its place while it loads, and needs nothing else', () => {
    expect(html('![The button](../../media/refund.svg)')).toBe(
      `<figure class="shot">${still}</figure>`,
    );
    expect(html('<Media src="../../media/refund.svg" alt="The button" />')).toBe(
      `<figure class="shot">${still}</figure>`,
    );
  });

  it('has its title as caption', () => {
    expect(html('![The button](../../media/refund.svg "The <b>")')).toBe(
      `<figure class="shot">${still}<figcaption><span>The &#x3C;b></span></figcaption></figure>`,
    );
  });

  it('in the middle of a sentence stands between two paragraphs, never inside one', () => {
    expect(html('Press ![The button](../../media/refund.svg) now.')).toBe(
      `<p>Press </p><figure class="shot">${still}</figure><p> now.</p>`,
    );
  });

  it('says hostile words in its alt text as words', () => {
    expect(html(`<Media src="../../media/refund.svg" alt={'" onload="x'} />`)).toContain(
      'alt="&#x22; onload=&#x22;x"',
    );
  });
});

describe('a moving picture', () => {
  it('shows its poster, and moves only when asked', () => {
    const props = 'src="../../media/refund.gif" alt="The button" poster="../../media/refund.svg"';
    expect(html(`<Media ${props} seconds={4} caption="Press it" />`)).toBe(
      `<figure class="shot">${still}<figcaption><span>Press it</span>` +
        '<button class="play needs-js" type="button" data-play="/files/media/refund.gif" aria-pressed="false">' +
        '<svg class="ic" aria-hidden="true"><use href="#i-play"></use></svg>Play, 4 s</button></figcaption></figure>',
    );
  });

  it('that is a film neither plays nor loads by itself', () => {
    const page = html(
      '<Media src="../../media/refund.mp4" alt="Pressing it" poster="../../media/refund.svg" />',
    );
    expect(page).toContain(
      '<video src="/files/media/refund.mp4" poster="/files/media/refund.svg" width="8" height="4" preload="none" playsinline aria-label="Pressing it">',
    );
    expect(page).not.toContain('autoplay');
  });
});
