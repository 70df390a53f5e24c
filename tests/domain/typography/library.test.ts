import { expect, it } from 'vitest';
import { quizPool } from '#domain/library';
import { versionOf } from '#domain/quiz';
import { typesetLibrary } from '#domain/typography';
import { libraryOf } from '../../fixtures/library.ts';
import { QUIZ, REPLY } from '../../fixtures/paths.ts';

const library = libraryOf({
  [REPLY]: ['Your bank releases the hold by [[date]].', `"It's held" until [[date]], isn't it?`],
  [QUIZ]: ['Is the first payout of a day free?', `Isn't the "first" payout of a day free?`],
});
const shown = typesetLibrary(library);

it('a text is shown with the quotes of its language, and with the fields it had', () => {
  const reply = shown.replies.get('en', 'hold-explained')!;
  expect(reply.text).toBe('“It’s held” until [[date]], isn’t it?');
  expect(reply.data).toEqual(library.replies.get('en', 'hold-explained')!.data);
});

it('the library that hashes and search read stays as it was written', () => {
  expect(library.replies.get('en', 'hold-explained')!.text).toContain(`"It's held"`);
});

it('digests, anchors and versions of tests are those of what was written', () => {
  for (const name of ['articles', 'replies', 'news', 'guide'] as const) {
    const stamp = (from: typeof library) =>
      from[name].all.map(({ path, digest, anchors }) => ({ path, digest, anchors }));
    expect(stamp(shown)).toEqual(stamp(library));
  }
  const version = (from: typeof library) =>
    from.quizzes.all.map((quiz) => versionOf(quiz.data, quizPool(from, quiz)));
  expect(version(shown)).toEqual(version(library));
});
