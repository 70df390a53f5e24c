import { z } from 'zod';
import { issueAt, type Issue, type IssueText, type IssueCode } from '../issue/index.ts';
import { nearest } from '../shared/index.ts';
import type { KeyPath, ParsedFile } from './model.ts';
import { choicesAt, fieldsAt } from './schema-shape.ts';

type ZodIssue = z.core.$ZodIssue;
type Located = Pick<ParsedFile, 'path' | 'locate'>;

/** What zod found in a file, as issues with a place, the value that came, and a line to paste. */
export function schemaIssues(schema: z.ZodType, error: z.ZodError, file: Located): Issue[] {
  return error.issues.flatMap((problem) =>
    problem.code === 'unrecognized_keys'
      ? problem.keys.map((key) => unknownField(schema, problem.path as KeyPath, key, file))
      : [fieldIssue(schema, problem, file)],
  );
}

function at(file: Located, path: KeyPath, code: IssueCode, text: IssueText, target?: 'key'): Issue {
  const point = file.locate(path, target);
  return issueAt(code, { file: file.path, line: point.line, column: point.column }, text);
}

function unknownField(schema: z.ZodType, path: KeyPath, key: string, file: Located): Issue {
  const fields = fieldsAt(schema, path);
  const meant = nearest(key, fields);
  const text = {
    message: `there is no field “${key}”${path.length > 0 ? ` in ${written(path)}` : ''}`,
    expected: `one of ${fields.join(', ')}`,
    fix: meant === undefined ? `delete the line` : `${meant}: …`,
  };
  return at(file, [...path, key], 'unknown-field', text, 'key');
}

function fieldIssue(schema: z.ZodType, problem: ZodIssue, file: Located): Issue {
  const path = problem.path as KeyPath;
  const missing = problem.input === undefined && problem.code !== 'custom';
  const expected = expectation(schema, problem);
  const name = written(path) || 'the file';
  if (missing) {
    return at(file, path, 'missing-field', {
      message: `“${name}” is missing`,
      expected,
      fix: `${String(path.at(-1) ?? '')}: ${example(schema, path)}`,
    });
  }
  return at(file, path, 'wrong-value', {
    message: `“${name}” is ${show(problem.input)}`,
    expected,
    fix: repair(schema, problem, path),
  });
}

function repair(schema: z.ZodType, problem: ZodIssue, path: KeyPath): string | undefined {
  const came = problem.input;
  const key = path.findLast((part) => typeof part === 'string');
  if (typeof came === 'string') {
    const meant = nearest(came, choicesAt(schema, path));
    if (meant !== undefined) return `${String(key)}: ${meant}`;
    if (problem.code === 'invalid_type' && problem.expected === 'array')
      return `${String(key)}: [${came}]`;
  }
  if (problem.code === 'invalid_type' && problem.expected === 'string' && came !== null)
    return typeof came === 'object' ? undefined : `${String(key)}: '${String(came)}'`;
  return undefined;
}

function example(schema: z.ZodType, path: KeyPath): string {
  return choicesAt(schema, path)[0] ?? '…';
}

function expectation(schema: z.ZodType, problem: ZodIssue): string {
  const choices = choicesAt(schema, problem.path as KeyPath);
  if (choices.length > 0) return `one of ${choices.join(', ')}`;
  switch (problem.code) {
    case 'invalid_type':
      return TYPE_WORDS[problem.expected] ?? problem.expected;
    case 'too_small':
      return `at least ${problem.minimum}${unitOf(problem.origin)}`;
    case 'too_big':
      return `at most ${problem.maximum}${unitOf(problem.origin)}`;
    case 'invalid_union':
      return 'a text, or one text a locale: { en: …, ru: … }';
    default:
      return problem.message;
  }
}

const TYPE_WORDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields and values',
  record: 'fields and values',
};

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' in the list' : '';
}

/** A path as authors read it: `asks[2]`, `nodes.start.answers[0].to`. */
function written(path: KeyPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${part}`,
    )
    .join('');
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 57)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}
