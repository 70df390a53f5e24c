import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS } from '#domain/article';

/**
 * Writes the least Astro site that shows the same articles: stock @astrojs/mdx, a glob collection, one page.
 * The authors' components are there, but only pass their content through.
 */
export function writeBareSite(folder: string, content: string, modules: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  cpSync(content, join(folder, 'content'), {
    recursive: true,
    filter: (path) => !/\.(yaml|md)$/.test(path),
  });
  symlinkSync(modules, join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
}

const names = Object.keys(COMPONENTS);

const FILES = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }) };
`,
  'src/Pass.astro': '<div><slot /></div>\n',
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Pass from '../Pass.astro';
const components = { ${names.map((name) => `${name}: Pass`).join(', ')} };
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><Content components={components} /></body></html>
`,
} as const;
