// npm run checked -- <quiz file…> [question id…] | --all
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today as todayIn } from '#adapters/clock';
import { checkFolder, stampQuiz, type QuestionStamp } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { sourceState, type Entry, type Library } from '#domain/library';
import type { Quiz } from '#domain/quiz';
import { countOf, nearest } from '#domain/shared';
import { run, stop } from './shared/stop.ts';

const USAGE = `Says that questions fit their sections as these are now. Compare the two first.

  npm run checked -- en/quizzes/payments.yaml
  npm run checked -- en/quizzes/payments.yaml thursday-payout
  npm run checked -- --all`;

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.all === positionals.length > 0) stop(USAGE, 2);
  const { contentDir } = siteSettings();
  const { library } = await checkFolder(contentDir);
  if (!library) stop('team.yaml can’t be used: run npm run check:content to see why');
  const files = positionals.filter((name) => name.endsWith('.yaml'));
  const ids = positionals.filter((name) => !name.endsWith('.yaml'));
  const quizzes = values.all
    ? library.quizzes.all
    : files.map((file) => find(file, library, contentDir));
  const day = todayIn(library.team.timeZone);
  for (const quiz of quizzes) {
    const stamps = stampsOf(library, quiz, ids, day);
    const path = join(contentDir, quiz.path);
    if (stamps.length > 0) await writeFile(path, stampQuiz(await readFile(path, 'utf8'), stamps));
    process.stdout.write(`${quiz.path}: ${countOf(stamps.length, 'question')} checked on ${day}\n`);
  }
});

/** Stamps of the questions that changed; those whose section is as it was keep their day. */
function stampsOf(
  library: Library,
  quiz: Entry<Quiz>,
  ids: readonly string[],
  day: string,
): QuestionStamp[] {
  return quiz.data.questions.flatMap((question, index) => {
    const state = sourceState(library, quiz.locale, question.source);
    const isMeant = ids.length === 0 || ids.includes(question.id);
    if (!state || !isMeant || state.hash === question.sectionHash) return [];
    const lineOf = (field: string): number => quiz.locate(['questions', index, field]).line;
    const hashLine = question.sectionHash === undefined ? undefined : lineOf('sectionHash');
    return [{ checkedOnLine: lineOf('checkedOn'), hashLine, today: day, hash: state.hash }];
  });
}

/** The quiz at `file`, given from the content folder or from here. */
function find(file: string, library: Library, contentDir: string): Entry<Quiz> {
  const fromHere = relative(contentDir, resolve(file)).replaceAll('\\', '/');
  const found = library.quizzes.all.find(({ path }) => path === file || path === fromHere);
  const near = nearest(
    file,
    library.quizzes.all.map(({ path }) => path),
  );
  return (
    found ??
    stop(`${file} is no quiz that can be read${near === undefined ? '' : `: write ${near}`}`, 2)
  );
}
