// npm run export -- gift <quiz id> [--locale en] [--out <file>]
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkFolder } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { writeGift } from '#domain/quiz';
import { countOf, nearest } from '#domain/shared';
import { run, stop } from './shared/stop.ts';

const USAGE = `Usage: npm run export -- gift <quiz id> [--locale en] [--out <file>]

Writes the questions of a quiz in Moodle's GIFT. What GIFT can't say is told per question with its line.`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'en' }, out: { type: 'string' } },
  });
  const [format, id] = positionals;
  if (format !== 'gift' || id === undefined) stop(USAGE, 2);
  const { library } = await checkFolder(siteSettings().contentDir);
  if (!library) stop('team.yaml can’t be used: run npm run check:content to see why');
  const quiz = library.quizzes.get(values.locale, id);
  if (!quiz) {
    const near = nearest(
      id,
      library.quizzes.inLocale(values.locale).map((one) => one.id),
    );
    stop(
      `there is no quiz “${id}” in ${values.locale}${near === undefined ? '' : `: did you mean ${near}?`}`,
      2,
    );
  }
  const { text, losses } = writeGift(quiz.data.questions);
  const name = values.out ?? `${id}.gift`;
  for (const { question, line, message } of losses)
    process.stderr.write(`${name}:${line}: ${question}: ${message}\n`);
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
  process.stderr.write(
    `export: ${countOf(quiz.data.questions.length, 'question')}, ${countOf(losses.length, 'remark')}\n`,
  );
});
