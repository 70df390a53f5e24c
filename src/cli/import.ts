import { importMarkdown, progressOn, type ImportRequest } from '#adapters/import';
import { parseArgs } from 'node:util';
import { countOf } from '#domain/shared';
import { importQuizFile } from './shared/import-quiz.ts';
import { run, stop } from './shared/stop.ts';

const USAGE = `Usage: npm run import -- markdown <folder> --out <content folder> --locale en

  --owner <id>       who owns the articles (default: the section's owner, else the first person of team.yaml)
  --section <id>     puts all articles into one section
  --lines <ids>      support lines that need them, with commas (default: the first line of team.yaml)
  --base-url <url>   where the folder stood on the web: links that leave it become full addresses

Or a test: npm run import -- gift|aiken <file> --out <content folder> --quiz <id> --owner <id>`;

const OPTIONS = {
  out: { type: 'string' },
  locale: { type: 'string' },
  owner: { type: 'string' },
  section: { type: 'string' },
  lines: { type: 'string' },
  'base-url': { type: 'string' },
  help: { type: 'boolean' },
} as const;

const SLUG = /^[\p{Ll}\p{N}]+(?:[-_.][\p{Ll}\p{N}]+)*$/u;

function requestOf(args: string[]): ImportRequest | undefined {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help === true || positionals.length === 0) return undefined;
  const [kind, from] = positionals;
  if (kind !== 'markdown') stop(`unknown format ${kind}; write: markdown`);
  if (from === undefined) stop('which folder? Write: markdown <folder>');
  const { out, locale, owner, section } = values;
  if (out === undefined) stop('where to? Add --out <content folder>');
  if (locale === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(locale))
    stop('in which language are the texts? Add --locale en');
  for (const [name, value] of Object.entries({ owner, section }))
    if (value !== undefined && !SLUG.test(value))
      stop(`--${name} ${value}: expected lower-case letters and digits joined by hyphens`);
  const baseUrl = values['base-url'];
  if (baseUrl !== undefined && !/^https?:\/\/[^/\s]/.test(baseUrl))
    stop(`--base-url ${baseUrl}: expected an address that starts with https://`);
  const lines = values.lines?.split(',').map((line) => line.trim());
  return { from, content: out, locale, owner, section, lines, baseUrl };
}

async function importAndTell(request: ImportRequest): Promise<void> {
  const stopped = new AbortController();
  let progress = progressOn(process.stderr, 0);
  const summary = await importMarkdown(request, (total) => {
    progress = progressOn(process.stderr, total);
    process.once('SIGINT', () => stopped.abort());
    return { step: progress.step, signal: stopped.signal };
  });
  progress.end();
  process.stdout.write(`${summary.short}\nThe whole report: ${summary.reportPath}\n`);
  if (summary.stopped)
    stop('Stopped: what is written is whole; run the same command again to go on', 130);
  if (summary.unreadable > 0)
    stop(`${countOf(summary.unreadable, 'file')} could not be read: see the report`);
}

await run(async () => {
  const [format, ...args] = process.argv.slice(2);
  if (format === 'gift' || format === 'aiken') return await importQuizFile(format, args);
  const request = requestOf(process.argv.slice(2));
  if (request) await importAndTell(request);
  else process.stdout.write(`${USAGE}\n`);
});
