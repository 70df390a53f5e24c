import { ports } from '#adapters/import';
import { importSet, NOTHING } from '#domain/import';
import { expect, test } from 'vitest';

const files = [{ path: 'a.md', text: 'Text *here* `x`: 1.' }];
const options = { locale: { id: 'en', label: 'English' } };

function importWith(faults: readonly (string | undefined)[]): { body: string; remark: string } {
  let call = 0;
  const mdxFault = (): string | undefined => faults[call++];
  const [article] = importSet({ files, others: [] }, options, NOTHING, {
    ...ports,
    mdxFault,
  }).articles;
  return {
    body: article!.text.split('---\n\n')[1] ?? '',
    remark: article!.remarks.map((one) => one.text).join(),
  };
}

test('a text that does not parse is written again with every mark escaped', () => {
  expect(importWith(['1:1: bad'])).toEqual({
    body: 'Text *here* `x`\\: 1\\.\n',
    remark: 'did not parse (1:1: bad); all punctuation is escaped',
  });
});

test('a text that still does not parse is kept as a block of code', () => {
  expect(importWith(['1:1: bad', '1:2: worse'])).toEqual({
    body: '```\nText *here* `x`: 1.\n```\n',
    remark: 'did not parse (1:1: bad); the text is in a block of code',
  });
});
