import { parseArgs } from 'node:util';
import { today } from '#adapters/clock';
import { importQuiz } from '#adapters/quiz-exchange';
import { countOf } from '#domain/shared';
import { stop } from './stop.ts';

const USAGE = `Usage: npm run import -- gift|aiken <file> --out <content folder> --locale en --quiz <id> --owner <id>

  --title <text>               name of the test (default: its id)
  --source <article#heading>   what answers questions that name no source of their own`;

/** `npm run import -- gift|aiken …`: a quiz from a file of Moodle's. */
export async function importQuizFile(format: 'gift' | 'aiken', args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: './content' },
      locale: { type: 'string', default: 'en' },
      quiz: { type: 'string' },
      owner: { type: 'string' },
      title: { type: 'string' },
      source: { type: 'string' },
    },
  });
  const [from] = positionals;
  const { quiz, owner, out, locale, source } = values;
  if (from === undefined || quiz === undefined || owner === undefined) stop(USAGE, 2);
  const title = values.title ?? quiz;
  const request = {
    format,
    from,
    content: out,
    locale,
    quiz,
    owner,
    title,
    source,
    today: today('UTC'),
  };
  const { path, questions, faults } = await importQuiz(request);
  for (const { line, message } of faults) process.stderr.write(`${from}:${line}: ${message}\n`);
  process.stdout.write(
    `${path}: ${countOf(questions, 'question')}, ${countOf(faults.length, 'remark')}\n`,
  );
  process.stdout.write('Next: npm run check:content, then npm run checked\n');
}
