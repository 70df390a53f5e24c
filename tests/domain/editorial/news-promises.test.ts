import { expect, test } from 'vitest';
import { brokenPromises } from '#domain/editorial';
import { libraryOf } from '../../fixtures/library.ts';
import { NEWS, THEORY } from '../../fixtures/paths.ts';

const broken = (changed: string[], line?: string): string[] => {
  const change =
    line === undefined ? {} : { [NEWS]: ['what: the number of days', line] as [string, string] };
  return brokenPromises(libraryOf(change), new Set(changed)).map(({ message }) => message);
};

test('news that comes without the article it says it changes is found', () => {
  expect(broken([NEWS])).toEqual([
    `${THEORY} is not edited here, although the news says: the number of days`,
  ]);
});

test('news that comes with it is right', () => {
  expect(broken([NEWS, THEORY])).toEqual([]);
});

test('what stays with a reason need not be edited', () => {
  expect(broken([NEWS], 'noChange: the number stands in a fact')).toEqual([]);
});

test('news of before is left alone', () => {
  expect(broken([THEORY])).toEqual([]);
});

test('an edit of old news need not touch again what was changed when it came', () => {
  const library = libraryOf({});
  const news = library.news.all.find(({ path }) => path === NEWS);
  const before = news?.data.changes ?? [];
  expect(brokenPromises(library, new Set([NEWS]), () => before)).toEqual([]);
  const other = before.map((change) => ({ ...change, what: 'something else' }));
  expect(brokenPromises(library, new Set([NEWS]), () => other)).toHaveLength(1);
});
