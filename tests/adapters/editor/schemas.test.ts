import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorFiles } from '#adapters/editor';
import { fileNamesLoader } from '#adapters/file-names';
import { COLLECTIONS, SINGLE_FILES } from '#domain/library';

const files = editorFiles();
const parsed = (name: string) =>
  JSON.parse(files.find(({ path }) => path.endsWith(name))?.text ?? 'null') as unknown;

const articles = z.object({
  properties: z.record(z.string(), z.object({ description: z.string().optional() })),
  required: z.array(z.string()),
  additionalProperties: z.boolean(),
});

describe('the files by which editors complete and check content', () => {
  it.each(files)('are committed as `npm run schemas` writes them: $path', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('cover every collection and every single file', () => {
    const names = files.map(({ path }) => path.split('/').at(-1));
    for (const name of [...Object.keys(COLLECTIONS), ...Object.keys(SINGLE_FILES)])
      expect(names).toContain(`${name}.json`);
  });

  it('explain every field of front matter, and ask only for what has no default', () => {
    const { properties, required, additionalProperties } = articles.parse(parsed('articles.json'));
    expect(required).toEqual(['title', 'summary', 'type', 'owner', 'lines']);
    expect(additionalProperties).toBe(false);
    for (const [name, field] of Object.entries(properties))
      expect(field.description, name).toBeTruthy();
  });

  it('are bound to the YAML files that they describe', () => {
    expect(parsed('settings.json')).toMatchObject({
      'astro.content-intellisense': true,
      'yaml.schemas': {
        './.vscode/schemas/team.json': 'content/team.yaml',
        './.vscode/schemas/sections.json': 'content/*/sections/*.yaml',
        './.vscode/schemas/cohorts.json': 'content/cohorts/*.yaml',
      },
    });
  });
});

it('an editor learns from file names alone which schema a file has', async () => {
  const entries: unknown[] = [];
  const store = {
    clear: () => entries.splice(0),
    set: (entry: unknown) => entries.push(entry) > 0,
  };
  const root = new URL('../../../', import.meta.url);
  const loader = fileNamesLoader('replies', new URL('content', root).pathname);
  await loader.load({ store, config: { root } });
  expect(entries).toContainEqual({
    id: 'en/replies/refund-card-how-long',
    data: {},
    filePath: 'content/en/replies/refund-card-how-long.mdx',
  });
  expect(entries.every((entry) => /\/replies\//.test(JSON.stringify(entry)))).toBe(true);
});

it('an editor knows every collection that is written in MDX', () => {
  const config = readFileSync('src/content.config.ts', 'utf8');
  for (const [name, rule] of Object.entries(COLLECTIONS))
    expect(config.includes(`${name}: defineCollection(`), name).toBe(rule.extension === 'mdx');
});
