import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLibrary } from '#domain/editorial';
import { contentWith, read } from '../fixtures/library.ts';
import { CHAPTER } from '../fixtures/paths.ts';
import { contextOf } from '../fixtures/render.ts';
import { renderBody } from '../../src/mdx/index.ts';

const HEAD =
  '---\ntitle: Try it\nsummary: Whatever an author may write.\nowner: editor\nlines: [line-1]\n---\n\n';
const block = (name: string, props = '') => [`\n\n<${name}${props}>\n\n`, `\n\n</${name}>\n\n`];
const pieces = [
  ...block('Note', ' kind="tip"'),
  ...block('Problem', ' id="a" says="b"'),
  ...block('Problem', ' says="b"'),
  ...block('Resolution'),
  ...block('Steps'),
  ...block('Chat', ' verdict="good"'),
  ...block('Message', ' from="agent"'),
  ...block('Reply'),
  ...block('Fakt'),
  '<Fact id="payout-days" />',
  '<Fact id="no-such" />',
  '<Fact />',
  '<Reply id="hold-explained" />',
  '<Escalate to="line-2" hand={["id"]} />',
  '<Escalate to="nobody" />',
  '<Media src="../../media/refund.svg" alt="a" seconds={x} />',
  '<Anchor id={3} />',
  '<See>Look.</See>',
  '\n1. **One.** Two\n',
  '\n## Heading\n\n',
  '\n| a |\n|--:|\n| b |\n\n',
  '[link](../articles/payments/charged-twice.mdx)',
  '![picture](../../media/refund.svg)',
  ' text ',
  '[[blank]]',
  '{code}',
];
const body = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''));

it('whatever a body holds, the checker has no exception, and what it passes becomes HTML without a style', () => {
  let rendered = 0;
  fc.assert(
    fc.property(body, (text) => {
      const { library, issues } = read(contentWith({ [CHAPTER]: HEAD + text }));
      const all = [...issues, ...checkLibrary(library!)];
      const document = library!.guide.get('en', '01-before');
      if (!document || all.some((issue) => issue.severity === 'error')) return;
      rendered++;
      expect(renderBody(contextOf({ library: library!, document }))).not.toMatch(/ style=|<script/);
    }),
    { numRuns: 200 },
  );
  expect(rendered).toBeGreaterThan(10);
});
