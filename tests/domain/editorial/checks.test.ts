import { describe, expect, it } from 'vitest';
import { SEVERITY_OF } from '#domain/issue';
import { contentWith, messagesOf } from '../../fixtures/library.ts';
import { MISTAKES } from '../../fixtures/mistakes/index.ts';

it('says nothing about content in which nothing is wrong', () => {
  expect(messagesOf(contentWith({}))).toEqual([]);
});

describe.each(Object.entries(MISTAKES))('the checker, about %s', (_about, mistakes) => {
  it.each(mistakes)('$title', ({ change, says }) => {
    expect(messagesOf(contentWith(change)).join('\n')).toBe(says);
  });
});

it('says everything that its catalogue lists, and nothing else', () => {
  const said = Object.values(MISTAKES).flatMap((mistakes) =>
    mistakes.flatMap(({ says }) =>
      [...says.matchAll(/^\S+:\d+:\d+ (?:error|warning) (\S+)$/gm)].map((match) => match[1]!),
    ),
  );
  expect([...new Set(said)].toSorted()).toEqual(Object.keys(SEVERITY_OF).toSorted());
});
