import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, readFolder } from '#adapters/content';
import { VALID } from '../../fixtures/valid-content.ts';

let root: string;
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'firstline-'));
  for (const [path, text] of Object.entries(VALID)) await write(path, text);
  await write('.git/HEAD.yaml', 'x: 1');
  await write('.github/workflows/check.yaml', 'x: 1');
  await write('node_modules/some/en/articles/x.mdx', 'x');
  await write('README.md', '# Ours');
});
afterAll(() => rm(root, { recursive: true }));

describe('a content folder', () => {
  it('is listed with its pictures and notes, without what tools keep there', async () => {
    const { paths, files } = await readFolder(root);
    expect(paths).toEqual([...Object.keys(VALID), 'README.md'].toSorted());
    const parsed = files.map((file) => file.path);
    expect(parsed.toSorted()).toEqual(
      Object.keys(VALID)
        .filter((path) => /\.(?:mdx|yaml)$/.test(path))
        .toSorted(),
    );
  });

  it('is checked as a whole', async () => {
    const { library, issues } = await checkFolder(root);
    expect(issues).toEqual([]);
    expect(library?.articles.ids.has('payments/charged-twice')).toBe(true);
  });

  it('is parsed again only where something was saved since', async () => {
    const cache = new Map();
    const before = await readFolder(root, cache);
    const same = await readFolder(root, cache);
    expect(same.stamp).toBe(before.stamp);
    expect(same.files.every((file, index) => file === before.files[index])).toBe(true);

    await write('facts.yaml', '# none\n');
    await utimes(join(root, 'facts.yaml'), 1, 1);
    const after = await readFolder(root, cache);
    expect(after.stamp).not.toBe(before.stamp);
    const changed = after.files.filter((file, index) => file !== before.files[index]);
    expect(changed.map((file) => file.path)).toEqual(['facts.yaml']);
  });

  it('that is not there is an error, not an empty library', async () => {
    await expect(readFolder(join(root, 'nowhere'))).rejects.toThrow('nowhere');
  });
});
