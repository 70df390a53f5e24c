// npm run check:content -- [--format text|json|github] [--max-warnings N]
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { FORMATS, printIssues, summary, type Format } from '#domain/issue';
import { nearest } from '#domain/shared';
import { run, stop } from './shared/stop.ts';

await run(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  const format = chosenFormat(values.format);
  const { contentDir } = siteSettings();
  const { issues } = await checkFolder(contentDir);
  const prefix = `${relative(process.cwd(), contentDir) || '.'}/`;
  const printed = printIssues(issues, format, prefix);
  if (printed !== '') process.stdout.write(`${printed}\n`);
  process.stderr.write(`check:content: ${summary(issues)}\n`);
  if (issues.some((issue) => issue.severity === 'error')) process.exitCode = 1;
});

function chosenFormat(came: string): Format {
  const found = FORMATS.find((format) => format === came);
  return (
    found ?? stop(`--format is “${came}”; write ${nearest(came, FORMATS) ?? FORMATS.join(', ')}`, 2)
  );
}
