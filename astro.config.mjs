import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/adapters/astro/checked-content.ts';
import { contentMedia } from './src/adapters/astro/content-media.ts';
import { oneScript } from './src/adapters/astro/one-script.ts';
import { searchIndexes } from './src/adapters/astro/search-indexes.ts';
import { settingsOrStop } from './src/adapters/astro/settings-or-stop.ts';

const { basePath, siteUrl } = settingsOrStop();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  output: 'static',
  trailingSlash: 'always',
  integrations: [react(), mdx(), checkedContent(), contentMedia(), searchIndexes()],
  // Everything a page loads is a file of this site: a strict CSP needs no exception.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' https: data:",
        "media-src 'self' https:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "font-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: { syntaxHighlight: 'prism' },
  devToolbar: { enabled: false },
  prefetch: false,
  // Writes the schemas by which VS Code completes front matter.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [oneScript()],
    // Each language's stemmer in a file of its own: the search worker loads one.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Domain modules only declare: what a page does not use of them (schemas, mostly) is left out of its script.
        treeshake: { moduleSideEffects: [{ test: /\/src\/domain\//, sideEffects: false }] },
      },
    },
  },
});
