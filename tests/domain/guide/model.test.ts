import { expect, it } from 'vitest';
import { guideMeta } from '#domain/guide';

const chapter = {
  title: 'Before you answer',
  summary: 'What to look at before the first word.',
  owner: 'training-lead',
  lines: ['line-1'],
};

it('a chapter of the guide has an owner and grows old like an article, but has no audience of its own', () => {
  expect(guideMeta.parse(chapter)).toMatchObject({ confidence: 'wip', verificationInterval: 90 });
  expect(guideMeta.safeParse({ ...chapter, part: 'The first minute' }).success).toBe(true);
  expect(guideMeta.safeParse({ ...chapter, audience: 'public' }).success).toBe(false);
  expect(guideMeta.safeParse({ ...chapter, owner: undefined }).success).toBe(false);
});
