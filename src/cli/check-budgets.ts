// npm run check:budgets: weighs pages of the built site in dist/ and fails when one is too heavy.
import { join } from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import { searchBudget } from '#adapters/search';
import { siteSettings } from '#adapters/site';
import { unpack } from '#domain/search';
import { countOf } from '#domain/shared';
import { weighPage, type PageWeight } from './shared/page-weight.ts';
import { weighSearch } from './shared/search-weight.ts';
import { run, stop } from './shared/stop.ts';

const KB = 1024;
const MOST_SHOWN = 40;
/** What every page may weigh; a page that runs an island may load the island on top. */
const BUDGET = { html: 9 * KB, css: 8 * KB, script: 5 * KB, requests: 3, islands: 90 * KB };
type Budget = typeof BUDGET;
type Name = keyof Budget;

/** Where the budget differs, and why. The first prefix that fits counts; the locale is taken off before. */
const EXCEPTIONS: readonly { prefix: string; budget: Partial<Budget> }[] = [
  // A page with forms or tables of its own brings a second stylesheet.
  { prefix: 'search/', budget: { requests: 4 } },
  { prefix: 'writing/', budget: { requests: 4 } },
  { prefix: 'quizzes/', budget: { requests: 4 } },
  { prefix: 'review/', budget: { requests: 4 } },
];

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
  const home = weighed.find(({ path }) => path === '/' || path === './');
  complaints.push(...(await searchComplaints(dist, home?.weight.scripts ?? [])));
  for (const name of Object.keys(BUDGET).filter(isName)) {
    const share = ({ path, weight }: (typeof weighed)[number]) =>
      weight[name] / budgetOf(path)[name];
    const [nearest] = weighed.toSorted((a, b) => share(b) - share(a));
    if (nearest) print(name, nearest.weight[name], nearest.path);
  }
  const rest = complaints.length - MOST_SHOWN;
  process.stdout.write(
    complaints
      .slice(0, MOST_SHOWN)
      .map((line) => `${line}\n`)
      .join(''),
  );
  if (rest > 0) process.stdout.write(`… and ${rest} more\n`);
  process.stdout.write(
    `check:budgets: ${countOf(pages.length, 'page')}, ${complaints.length} over budget\n`,
  );
  if (complaints.length > 0) process.exitCode = 1;
});

function isName(name: string): name is Name {
  return Object.hasOwn(BUDGET, name);
}

function budgetOf(path: string): Budget {
  const plain = path.replace(/^[a-z]{2}(-[A-Z]{2})?\//, '');
  const exception = EXCEPTIONS.find(({ prefix }) => plain.startsWith(prefix));
  return { ...BUDGET, ...exception?.budget };
}

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
  const budget = budgetOf(path);
  const over = Object.keys(BUDGET)
    .filter(isName)
    .filter((name) => weight[name] > budget[name])
    .map(
      (name) =>
        `${path}: ${name} is ${amount(name, weight[name])}, the budget is ${amount(name, budget[name])}`,
    );
  const refused = weight.refused.map((part) => `${path}: its own CSP refuses ${part}`);
  return [...over, ...refused];
}

function amount(name: Name, value: number): string {
  return name === 'requests' ? String(value) : `${(value / KB).toFixed(2)} KB`;
}

function print(name: Name, value: number, path: string): void {
  const most = amount(name, budgetOf(path)[name]);
  process.stdout.write(
    `${name.padEnd(9)} at most ${amount(name, value).padStart(9)} of ${most}  ${path}\n`,
  );
}

/** What is loaded before the first result, in every locale, and whether the index left enough room for the scripts. */
async function searchComplaints(dist: string, pageScripts: readonly string[]): Promise<string[]> {
  const files = await readdir(join(dist, 'search')).catch(() => []);
  const complaints: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.idx'))) {
    const locale = file.slice(0, -'.idx'.length);
    const index = unpack(await readFile(join(dist, 'search', file)));
    if (!index.ok) stop(`search/${file}: ${index.failure}`);
    const budget = searchBudget(index.data.places.length, locale);
    const weight = await weighSearch(dist, locale, pageScripts);
    const all = weight.scripts + weight.index;
    process.stdout.write(
      `search    ${thousands(all)} of ${thousands(budget.loaded)} before the first result  ${locale}\n`,
    );
    if (all > budget.loaded)
      complaints.push(
        `search/${file}: ${thousands(all)} before the first result, the budget is ${thousands(budget.loaded)}`,
      );
    if (weight.scripts > budget.scripts)
      complaints.push(
        `search/${file}: the scripts are ${thousands(weight.scripts)}, SCRIPTS in build-index.ts keeps ${thousands(budget.scripts)} for them: weigh them again there`,
      );
  }
  return complaints;
}

/** This budget is in thousands of bytes. */
function thousands(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
