// npm run bench:news: builds the demo site with 2,000 news items and weighs its news pages and feeds.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addDays } from '#domain/shared';
import { weighPage } from '../../../src/cli/shared/page-weight.ts';
import { run } from '../../../src/cli/shared/stop.ts';

const KB = 1024;
/** Those of an article page: see src/cli/check-budgets.ts. */
const BUDGET = { html: 9 * KB, css: 8 * KB, script: 5 * KB, requests: 3 } as const;
const NAMES = ['html', 'css', 'script', 'requests'] as const;
const PAGES = ['news', 'news/2', 'news/archive', 'news/archive/20', 'news/product/payments'];
const FEEDS = [
  'news/rss.xml',
  'news/rss-2.xml',
  'news/atom.xml',
  'news/feed.json',
  'news/items.json',
];
const ITEMS = Number(process.env['NEWS_ITEMS'] ?? 2000);
const TODAY = '2026-11-23';

await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-news-'));
  try {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    writeItems(content);
    const dist = join(folder, 'dist');
    const started = performance.now();
    const env = { ...process.env, CONTENT_DIR: content, FIRSTLINE_TODAY: TODAY };
    execFileSync('npx', ['astro', 'build', '--outDir', dist], { env, stdio: 'ignore' });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${ITEMS} items more, built in ${seconds} s\n`);
    await weigh(dist);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Items like those of the demo: two a day, one in three expired, each changing two articles. */
function writeItems(content: string): void {
  for (let n = 0; n < ITEMS; n++) {
    const date = addDays(TODAY, -Math.floor(n / 2));
    const expires = n % 3 === 0 ? `expires: ${addDays(date, 30)}\n` : '';
    const text = `---
title: Change number ${n} of the payouts of some customers
summary: Since today number ${n} is paid out on another day, and the first line says so before the customer asks.
date: ${date}
${expires}source: Product
editor: news-editor
lines: [line-1, line-1-5]
products: [payments, ${n % 2 === 0 ? 'api' : 'banking'}]
material: ${n % 2 === 0}
mustRead: ${n % 5 === 0}
changes:
  - { id: payments/how-money-travels, what: 'the table of days, row ${n % 9}' }
  - { id: payments/payout-late-or-missing, what: 'the reply, sentence ${n % 4}' }
---

<Changed>

${'The payout of such an account leaves a day later, at noon. '.repeat(4)}

</Changed>

<Tell>

${'Tell the day and the hour, not the rule. '.repeat(3)}

</Tell>

<Stays>

The fee.

</Stays>
`;
    writeFileSync(join(content, `en/news/${date}-change-${n}.mdx`), text);
  }
}

async function weigh(dist: string): Promise<void> {
  for (const path of PAGES) {
    // oxlint-disable-next-line no-await-in-loop -- a handful of pages, told in order
    const { html, css, script, requests } = await weighPage(dist, path);
    const weight = { html, css, script, requests };
    const over = NAMES.filter((name) => weight[name] > BUDGET[name]);
    const told = `${(html / KB).toFixed(2)} KB html, ${(css / KB).toFixed(2)} KB css, ${(script / KB).toFixed(2)} KB script, ${requests} requests`;
    process.stdout.write(`${path.padEnd(24)} ${told}${over.length > 0 ? '  OVER' : ''}\n`);
    if (over.length > 0) process.exitCode = 1;
  }
  for (const path of FEEDS) {
    const bytes = gzipSync(readFileSync(join(dist, path))).length;
    process.stdout.write(`${path.padEnd(24)} ${(bytes / KB).toFixed(1)} KB gzip\n`);
  }
}
