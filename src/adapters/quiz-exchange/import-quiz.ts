import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { question, readAiken, type ExchangeFault } from '#domain/quiz';
import { readGift, type ExchangeFile } from './read-gift.ts';

/** What the command line asks for. */
export interface QuizImport {
  format: 'gift' | 'aiken';
  /** The file of the other system. */
  from: string;
  /** The content folder. */
  content: string;
  locale: string;
  /** Id of the new quiz: the name of its file. */
  quiz: string;
  title: string;
  owner: string;
  /** `article#heading` for questions that name none. */
  source: string | undefined;
  today: string;
}

/** What came of it. */
export interface QuizImported {
  path: string;
  questions: number;
  faults: ExchangeFault[];
}

/** A request that can't be served; the message is one line that says what to write. */
export class QuizImportError extends Error {
  override name = 'QuizImportError';
}

/**
 * Writes a quiz from a GIFT or Aiken file. What can't be taken over is told per question with its line, and the rest
 * is taken. A file that is there is never overwritten.
 * @throws QuizImportError when nothing can be written.
 */
export async function importQuiz(request: QuizImport): Promise<QuizImported> {
  const path = join(request.content, request.locale, 'quizzes', `${request.quiz}.yaml`);
  if (await exists(path))
    throw new QuizImportError(`${path} is there already: choose another --quiz`);
  const file = read(request.format, await textOf(request.from));
  const { questions, faults } = checked(file, request);
  if (questions.length === 0) {
    const why = faults.map(({ line, message }) => `\n  line ${line}: ${message}`).join('');
    throw new QuizImportError(`${request.from} holds no question that can be taken over${why}`);
  }
  const quiz = {
    title: request.title,
    summary: `Imported from ${request.format === 'gift' ? 'GIFT' : 'Aiken'} on ${request.today}`,
    owner: request.owner,
    questions,
  };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, stringify(quiz, { lineWidth: 0 }), { flag: 'wx' });
  return { path, questions: questions.length, faults };
}

function read(format: QuizImport['format'], text: string): ExchangeFile {
  if (format === 'gift') return readGift(text);
  const { questions, faults } = readAiken(text);
  return {
    faults,
    questions: questions.map(({ line, ask, options }) => ({
      line,
      data: {
        kind: 'single',
        ask,
        options: options.map((one) => (one.right ? one : { text: one.text })),
      },
    })),
  };
}

function checked(file: ExchangeFile, { source, today }: QuizImport) {
  const faults = [...file.faults];
  const taken = new Set<string>();
  const questions = file.questions.flatMap(({ line, data }) => {
    const whole = { source, checkedOn: today, ...data, id: freeId(data['id'], line, taken) };
    const parsed = question.safeParse(whole);
    if (parsed.success) return [ordered(whole)];
    const [first] = parsed.error.issues;
    const field = first?.path.join('.') ?? '';
    const why =
      field === 'source'
        ? 'it names no source: add --source article#heading'
        : `${field}: ${first?.message}`;
    faults.push({ line, message: `left out: ${why}` });
    return [];
  });
  return { questions, faults: faults.toSorted((a, b) => a.line - b.line) };
}

/** The fields in the order in which people write them. */
function ordered(data: Record<string, unknown>): Record<string, unknown> {
  const first = ['id', 'kind', 'ask', 'source', 'checkedOn', 'sectionHash'];
  const rest = Object.keys(data).filter((key) => !first.includes(key));
  return Object.fromEntries(
    [...first, ...rest].flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])),
  );
}

function freeId(wish: unknown, line: number, taken: Set<string>): string {
  const plain = (typeof wish === 'string' ? wish : '')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const wanted = plain === '' ? `line-${line}` : plain;
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new QuizImportError(`${path} can’t be read: is the name right?`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new QuizImportError(`${path} is not UTF-8 text: save it as UTF-8 first`);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
