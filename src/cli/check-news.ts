// npm run check:news -- --range origin/main...HEAD [--format text|json|github]
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLibrary } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { brokenPromises } from '#domain/editorial';
import { FORMATS, printIssues, summary } from '#domain/issue';
import { filesInRange, promisesBefore } from './shared/news-range.ts';
import { run, stop } from './shared/stop.ts';

await run(async () => {
  const { values } = parseArgs({
    options: {
      range: { type: 'string', default: 'origin/main...HEAD' },
      format: { type: 'string', default: 'text' },
    },
  });
  const format = FORMATS.find((one) => one === values.format);
  if (!format) stop(`--format is “${values.format}”; write one of ${FORMATS.join(', ')}`, 2);
  const files = await filesInRange(values.range);
  const before = await promisesBefore(values.range, files);
  const issues = brokenPromises(
    await loadLibrary(),
    new Set(files),
    (path) => before.get(path) ?? [],
  );
  const { contentDir } = siteSettings();
  const prefix = `${relative(process.cwd(), contentDir) || '.'}/`;
  const printed = printIssues(issues, format, prefix);
  if (printed !== '') process.stdout.write(`${printed}\n`);
  process.stderr.write(`check:news: ${summary(issues)}\n`);
  if (issues.length > 0) process.exitCode = 1;
});
