import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importQuiz, QuizImportError, type QuizImport } from '#adapters/quiz-exchange';
import { quiz } from '#domain/quiz';

async function request(text: string, change: Partial<QuizImport> = {}): Promise<QuizImport> {
  const folder = await mkdtemp(join(tmpdir(), 'quiz-'));
  await writeFile(join(folder, 'in.txt'), text);
  return {
    format: 'aiken',
    from: join(folder, 'in.txt'),
    content: folder,
    locale: 'en',
    quiz: 'imported',
    title: 'Imported',
    owner: 'training-lead',
    source: 'tax/vat#rates',
    today: '2026-11-23',
    ...change,
  };
}

const AIKEN = `What is right?
A. This
B) That
ANSWER: B

Which key is missing?
A. One
B. Two
ANSWER: E

No answer at all?
A. One
B. Two
`;

it('takes an Aiken file over and names the line of what it cannot take', async () => {
  const { path, questions, faults } = await importQuiz(await request(AIKEN));
  expect(questions).toBe(1);
  expect(faults).toEqual([
    { line: 9, message: 'the key is “E”, but the options are A, B' },
    { line: 11, message: 'the question has no line “ANSWER: …”' },
  ]);
  const written = quiz.parse(parse(await readFile(path, 'utf8')));
  expect(written.questions[0]).toMatchObject({
    kind: 'single',
    ask: 'What is right?',
    options: [
      { text: 'This', right: false },
      { text: 'That', right: true },
    ],
  });
});

it('never overwrites', async () => {
  const asked = await request(AIKEN);
  await importQuiz(asked);
  await expect(importQuiz(asked)).rejects.toThrow(QuizImportError);
});

it('says that a source is needed instead of inventing one', async () => {
  const asked = await request('::a::Why is that {=x ~y}', { format: 'gift', source: undefined });
  await expect(importQuiz(asked)).rejects.toThrow('add --source article#heading');
});

it('says what is wrong with a file that is no text', async () => {
  const asked = await request('');
  await writeFile(asked.from, new Uint8Array([0xff, 0xfe, 0x00]));
  await expect(importQuiz(asked)).rejects.toThrow('not UTF-8');
});
