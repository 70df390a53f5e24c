import { ImportError, importMarkdown, progressOn, type ImportRequest } from '#adapters/import';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run import -- markdown <folder> --out <content folder> --locale en

  --owner <id>       who owns the articles (default: the section's owner, else the first person of team.yaml)
  --section <id>     puts all articles into one section
  --lines <ids>      support lines that need them, with commas (default: the first line of team.yaml)
  --base-url <url>   where the folder stood on the web: links that leave it become full addresses`;

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
  if (kind !== 'markdown') throw new ImportError(`unknown format ${kind}; write: markdown`);
  if (from === undefined) throw new ImportError('which folder? Write: markdown <folder>');
  const { out, locale, owner, section } = values;
  if (out === undefined) throw new ImportError('where to? Add --out <content folder>');
  if (locale === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(locale))
    throw new ImportError('in which language are the texts? Add --locale en');
  for (const [name, value] of Object.entries({ owner, section }))
    if (value !== undefined && !SLUG.test(value))
      throw new ImportError(
        `--${name} ${value}: expected lower-case letters and digits joined by hyphens`,
      );
  const baseUrl = values['base-url'];
  if (baseUrl !== undefined && !/^https?:\/\/[^/\s]/.test(baseUrl))
    throw new ImportError(`--base-url ${baseUrl}: expected an address that starts with https://`);
  const lines = values.lines?.split(',').map((line) => line.trim());
  return { from, content: out, locale, owner, section, lines, baseUrl };
}

async function run(request: ImportRequest): Promise<number> {
  const stop = new AbortController();
  let progress = progressOn(process.stderr, 0);
  const summary = await importMarkdown(request, (total) => {
    progress = progressOn(process.stderr, total);
    process.once('SIGINT', () => stop.abort());
    return { step: progress.step, signal: stop.signal };
  });
  progress.end();
  console.log(`${summary.short}\nThe whole report: ${summary.reportPath}`);
  if (summary.stopped) {
    console.error('Stopped: what is written is whole; run the same command again to go on');
    return 130;
  }
  if (summary.unreadable > 0) {
    const files = summary.unreadable === 1 ? '1 file' : `${summary.unreadable} files`;
    console.error(`${files} could not be read: see the report`);
    return 1;
  }
  return 0;
}

/** parseArgs tells of an unknown option by an error with a code of its own. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

try {
  const request = requestOf(process.argv.slice(2));
  if (request) process.exitCode = await run(request);
  else console.log(USAGE);
} catch (error) {
  if (!(error instanceof ImportError || isArgumentError(error))) throw error;
  console.error(`import: ${error.message}`);
  process.exitCode = 2;
}
