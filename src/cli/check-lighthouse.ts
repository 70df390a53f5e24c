// npm run check:lighthouse: Lighthouse over the desk and an article of the built site; 100 in all four, or it fails.
import { spawn } from 'node:child_process';
import { launch } from 'chrome-launcher'; // starts the Chromium that Lighthouse drives
import lighthouse from 'lighthouse';
import { findBrowser } from './shared/browser.ts';
import { run } from './shared/stop.ts';

const PORT = 4331;
const PAGES = [
  '/',
  '/articles/payments/payment-failed/',
  '/ru/articles/payments/refund-a-payment/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const ATTEMPTS = 3;

await run(async () => {
  const server = spawn('npx', ['astro', 'preview', '--port', String(PORT), '--host', '127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
  });
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
  try {
    await answering(`http://127.0.0.1:${PORT}/`);
    for (const path of PAGES) await judge(path, chrome.port);
  } finally {
    chrome.kill();
    process.kill(-server.pid!);
  }
});

/** The best of a few attempts: a busy machine can only lower the score. */
async function judge(path: string, port: number): Promise<void> {
  let best: Record<string, number> = {};
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await lighthouse(`http://127.0.0.1:${PORT}${path}`, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    const { categories, audits } = result!.lhr;
    for (const name of CATEGORIES)
      best = {
        ...best,
        [name]: Math.max(best[name] ?? 0, Math.round((categories[name]!.score ?? 0) * 100)),
      };
    const failing = Object.values(audits).filter(
      (audit) => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === 'binary',
    );
    const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
    if (shift > 0) throw new Error(`${path}: the layout shifts by ${shift}`);
    if (CATEGORIES.every((name) => best[name] === 100)) break;
    process.stdout.write(
      `${path} attempt ${attempt + 1}: ${failing.map((audit) => audit.id).join(', ') || 'only timings'}\n`,
    );
  }
  process.stdout.write(`${path} ${CATEGORIES.map((name) => `${name} ${best[name]}`).join(', ')}\n`);
  if (CATEGORIES.some((name) => best[name] !== 100)) process.exitCode = 1;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer: is dist/ built?`);
}
