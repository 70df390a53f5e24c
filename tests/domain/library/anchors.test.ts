import { describe, expect, it } from 'vitest';
import { anchorsOf, headingsOf, impliedHeading } from '#domain/library';
import { parseMdx } from '#adapters/content';

const tree = (body: string) => parseMdx(body).tree;
const STEPS = '<Steps>\n\n1. **Open.**\n\n</Steps>\n\n';
const PROBLEM = '<Problem id="late" says="It is late.">\n\nWait.\n\n</Problem>\n\n';

describe('the heading that a page adds', () => {
  it.each([
    ['before steps that have none', STEPS, { part: 'steps', index: 0 }],
    [
      'before problems that have none',
      `Text.\n\n${PROBLEM}${STEPS}`,
      { part: 'problems', index: 2 },
    ],
    ['not below a heading of the author’s own', `## Do it\n\n${STEPS}`, undefined],
    ['not where there is neither', 'Text.\n', undefined],
  ])('stands %s', (_where, body, heading) => {
    expect(impliedHeading(tree(body))).toEqual(heading);
  });
});

it('a table of contents lists headings and problems, in reading order', () => {
  expect(headingsOf(tree(`${PROBLEM}## Why\n\n### Details\n\n`))).toEqual([
    { depth: 2, text: '', anchor: 'problems', part: 'problems' },
    { depth: 3, text: 'It is late.', anchor: 'late' },
    { depth: 2, text: 'Why', anchor: 'why' },
    { depth: 3, text: 'Details', anchor: 'details' },
  ]);
});

it('a link may end in a heading, a problem or an anchor', () => {
  const anchors = anchorsOf(tree(`${PROBLEM}<Anchor id="old-place" />\n\n## Why\n`));
  expect([...anchors]).toEqual(['problems', 'late', 'why', 'old-place']);
});
