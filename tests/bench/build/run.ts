// npm run bench:build: CPU and memory of building 788 imported articles, beside a bare Astro MDX site of the same.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeBareSite } from './bare-site.ts';
import { measure, median, type Cost } from './measure.ts';

const RUNS = 5;
const MOST_RATIO = 1.5;
const MOST_RSS = 2048;

const corpora = process.env['FIRSTLINE_CORPORA'] ?? '../shared/corpora';
const corpus = resolve(corpora, 'business-central');

if (existsSync(corpus)) compare();
else
  process.stdout.write(
    `bench:build is skipped: there are no articles at ${corpus} (set FIRSTLINE_CORPORA)\n`,
  );

function compare(): void {
  const root = process.cwd();
  const work = join(root, '.cache/bench-build');
  const content = join(work, 'content');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const locale of ['en', 'ru']) importArticles(locale, content);
  const bare = join(work, 'bare');
  writeBareSite(bare, content, join(root, 'node_modules'));
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) {
    rmSync(join(bare, 'node_modules/.astro'), { recursive: true, force: true });
    ours.push(
      measure(`npx astro build --outDir ${join(work, 'dist')}`, root, { CONTENT_DIR: content }),
    );
    theirs.push(measure('npx astro build', bare, {}));
    process.stdout.write(
      `run ${run + 1}: Firstline ${shown(ours[run]!)}; bare Astro ${shown(theirs[run]!)}\n`,
    );
  }
  report(ours, theirs);
}

function importArticles(locale: string, content: string): void {
  const args = [
    'run',
    '-s',
    'import',
    '--',
    'markdown',
    join(corpus, locale),
    '--out',
    content,
    '--locale',
    locale,
  ];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function shown(cost: Cost): string {
  return `${cost.cpu.toFixed(1)} CPU s, ${Math.round(cost.rss)} MB`;
}

function report(ours: readonly Cost[], theirs: readonly Cost[]): void {
  const cpu = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.cpu));
  const ratio = cpu(ours) / cpu(theirs);
  const rss = Math.max(...ours.map((cost) => cost.rss));
  process.stdout.write(
    `medians: Firstline ${cpu(ours).toFixed(1)} CPU s, bare Astro ${cpu(theirs).toFixed(1)}; ` +
      `ratio ${ratio.toFixed(2)} of ${MOST_RATIO}; peak ${Math.round(rss)} of ${MOST_RSS} MB\n`,
  );
  if (ratio > MOST_RATIO || rss > MOST_RSS) process.exitCode = 1;
}
