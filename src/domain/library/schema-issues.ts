import type { z } from 'zod';
import { issueAt, type Issue, type IssueCode, type IssueText } from '../issue/index.ts';
import { nearest } from '../shared/index.ts';
import { expectationOf, shown } from './expectation.ts';
import type { KeyPath, ParsedFile } from './model.ts';
import { choicesAt, fieldsAt } from './schema-shape.ts';

type Located = Pick<ParsedFile, 'path' | 'locate' | 'data'>;

/** One thing that zod found: where, in the schema and in the file, and what stands there. */
interface Problem {
  schema: z.ZodType;
  issue: z.core.$ZodIssue;
  keys: KeyPath;
  came: unknown;
}

/** What zod found in a file, as issues with a place, the value that came, and a line to paste. */
export function schemaIssues(schema: z.ZodType, error: z.ZodError, file: Located): Issue[] {
  const unknown = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(schema, keyPath(issue.path), key, file))
      : [],
  );
  // A field under a misspelt name is one mistake, not a missing field besides.
  const meant = new Set(unknown.map(({ meantKeys }) => meantKeys));
  const wrong = error.issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .map((issue) => ({ schema, issue, keys: keyPath(issue.path) }))
    .filter(({ keys }) => !meant.has(JSON.stringify(keys)))
    .map((problem) => fieldIssue({ ...problem, came: valueAt(file.data, problem.keys) }, file));
  return [...unknown.map(({ issue }) => issue), ...wrong];
}

function keyPath(path: readonly PropertyKey[]): KeyPath {
  return path.filter((key) => typeof key !== 'symbol');
}

function valueAt(data: unknown, keys: KeyPath): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

function at(file: Located, path: KeyPath, code: IssueCode, text: IssueText, target?: 'key'): Issue {
  const point = file.locate(path, target);
  return issueAt(code, { file: file.path, line: point.line, column: point.column }, text);
}

function unknownField(schema: z.ZodType, path: KeyPath, key: string, file: Located) {
  const fields = fieldsAt(schema, path);
  const meant = nearest(key, fields);
  const text = {
    message: `there is no field “${key}”${path.length > 0 ? ` in ${written(path)}` : ''}`,
    expected: `one of ${fields.join(', ')}`,
    fix: meant === undefined ? 'delete the line' : `${meant}: …`,
  };
  const issue = at(file, [...path, key], 'unknown-field', text, 'key');
  return { issue, meantKeys: JSON.stringify([...path, meant]) };
}

function fieldIssue(problem: Problem, file: Located): Issue {
  const { schema, keys, came } = problem;
  const name = written(keys) || 'the file';
  const choices = choicesAt(schema, keys);
  const expected =
    choices.length > 0 ? `one of ${choices.join(', ')}` : expectationOf(problem.issue);
  if (came === undefined) {
    const fix = `${String(keys.at(-1) ?? '')}: ${choices[0] ?? '…'}`;
    return at(file, keys, 'missing-field', { message: `“${name}” is missing`, expected, fix });
  }
  const message = `“${name}” is ${shown(came)}`;
  return at(file, keys, 'wrong-value', { message, expected, fix: repair(problem, choices) });
}

function repair({ issue, keys, came }: Problem, choices: readonly string[]): string | undefined {
  const key = keys.findLast((part) => typeof part === 'string');
  const wanted = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (typeof came === 'string') {
    const meant = nearest(came, choices);
    if (meant !== undefined) return `${key}: ${meant}`;
    return wanted === 'array' ? `${key}: [${came}]` : undefined;
  }
  const scalar = typeof came === 'number' || typeof came === 'boolean';
  return scalar && wanted === 'string' ? `${key}: '${came}'` : undefined;
}

/** A path as authors read it: `asks[2]`, `nodes.start.answers[1].to`; the first of a list is 1. */
function written(path: KeyPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${part}`,
    )
    .join('');
}
