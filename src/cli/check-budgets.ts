// npm run check:budgets: weighs pages of the built site in dist/ and fails when one is too heavy.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSettings } from '#adapters/site';
import { weighPage, type PageWeight } from './shared/page-weight.ts';
import { run, stop } from './shared/stop.ts';

const KB = 1024;
/** Budgets of an article page and of every other page that only reads. */
const BUDGET = { html: 9 * KB, css: 8 * KB, script: 5 * KB, requests: 3 } as const;

await run(async () => {
  const dist = 'dist';
  const pages = await pagesOf(dist).catch(() =>
    stop('dist/ is not there: run npm run build first'),
  );
  const { basePath } = siteSettings();
  const weighed = await Promise.all(
    pages.map(async (path) => ({ path, weight: await weighPage(dist, path, basePath) })),
  );
  const complaints = weighed.flatMap(({ path, weight }) => complaintsOf(path, weight));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the names
  for (const name of Object.keys(BUDGET) as (keyof typeof BUDGET)[]) {
    const heaviest = weighed.toSorted((a, b) => b.weight[name] - a.weight[name])[0]!;
    print(name, heaviest.weight[name], heaviest.path);
  }
  process.stdout.write(complaints.map((line) => `${line}\n`).join(''));
  process.stdout.write(`check:budgets: ${pages.length} pages, ${complaints.length} over budget\n`);
  if (complaints.length > 0) process.exitCode = 1;
});

/** Paths of all pages that have an index.html. */
async function pagesOf(dist: string): Promise<string[]> {
  const files = await readdir(dist, { recursive: true });
  return files
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .map((path) => join(path, '/'))
    .toSorted();
}

function complaintsOf(path: string, weight: PageWeight): string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the names
  const over = (Object.keys(BUDGET) as (keyof typeof BUDGET)[])
    .filter((name) => weight[name] > BUDGET[name])
    .map(
      (name) =>
        `${path}: ${name} is ${amount(name, weight[name])}, the budget is ${amount(name, BUDGET[name])}`,
    );
  const react = weight.scripts.some((name) => /react|client/.test(name) && !name.includes('page'))
    ? [`${path}: loads React before any interaction (${weight.scripts.join(', ')})`]
    : [];
  const inline = weight.inline.map((part) => `${path}: has an inline style or script: ${part}`);
  return [...over, ...react, ...inline];
}

function amount(name: keyof typeof BUDGET, value: number): string {
  return name === 'requests' ? String(value) : `${(value / KB).toFixed(2)} KB`;
}

function print(name: keyof typeof BUDGET, value: number, path: string): void {
  process.stdout.write(
    `${name.padEnd(9)} at most ${amount(name, value).padStart(8)} of ${amount(name, BUDGET[name])}  ${path}\n`,
  );
}
