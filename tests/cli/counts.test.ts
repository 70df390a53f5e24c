import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
let content = '';

function program(name: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content };
  return run(process.execPath, [`src/cli/${name}.ts`, ...args], { env });
}

function importTest(id: string, gift: string) {
  const file = join(content, `${id}.gift`);
  writeFileSync(file, gift);
  const named = ['--out', content, '--quiz', id, '--owner', 'training-lead'];
  const source = ['--source', 'payments/fees#what-is-free'];
  return program('import', 'gift', file, ...named, ...source);
}

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'counts-'));
  cpSync('content', content, { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true }));

test('a program that did something once says so in the singular', async () => {
  const one = await importTest('one', '::a:: Is it so? {T}\n');
  expect(one.stdout).toMatch(/: 1 question, \d+ remarks?\n/);
  expect(`${one.stdout}${one.stderr}`).not.toMatch(/\b1 (?:questions|remarks)/);
  expect((await program('export', 'gift', 'one')).stderr).toMatch(/export: 1 question, 0 remarks/);
});

test('what was done several times is in the plural', async () => {
  const two = await importTest('two', '::a:: Is it so? {T}\n\n::b:: Or so? {F}\n');
  expect(two.stdout).toContain(': 2 questions, ');
});
