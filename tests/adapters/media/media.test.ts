import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaSize, publishedMedia } from '#adapters/media';
import { CHAPTER } from '../../fixtures/paths.ts';
import { libraryOf } from '../../fixtures/library.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'firstline-'));
  await writeFile(
    join(root, 'a.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>',
  );
  await writeFile(join(root, 'broken.png'), 'not a picture');
});
afterAll(() => rm(root, { recursive: true }));

describe('the size of a medium', () => {
  it('is the picture’s own, so that the page keeps its place', () => {
    expect(mediaSize(root, 'a.svg')).toEqual({ width: 80, height: 40 });
  });

  it('of a film is that of a film', () => {
    expect(mediaSize(root, 'a.mp4')).toEqual({ width: 560, height: 315 });
  });

  it('of what is no picture is an error that names the file', () => {
    expect(() => mediaSize(root, 'broken.png')).toThrow(/broken\.png/);
    expect(() => mediaSize(root, 'missing.png')).toThrow(/missing\.png/);
  });
});

it('only files that a text shows or links to are published, and never the texts themselves', () => {
  const media = {
    'media/still.png': 'x',
    'media/moves.gif': 'x',
    'media/secret.pdf': 'x',
    'media/form.pdf': 'x',
  };
  const text =
    ' first.\n\n<Media src="../../media/moves.gif" alt="x" poster="../../media/still.png" />\n\n[form](../../media/form.pdf), [team](../../team.yaml)';
  const library = libraryOf({ ...media, [CHAPTER]: [' first.', text] });
  expect(publishedMedia(library).toSorted()).toEqual([
    'media/form.pdf',
    'media/moves.gif',
    'media/refund.svg',
    'media/still.png',
  ]);
});
