import { countOf } from '../shared/index.ts';
import type { Issue } from './model.ts';

/** How a list of issues is written out. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Writes issues for people (`text`), for programs (`json`, one array) or as workflow commands that
 * annotate a pull request (`github`). `prefix` is put before each path, such as `content/`.
 */
export function printIssues(issues: readonly Issue[], format: Format, prefix = ''): string {
  if (format === 'json')
    return JSON.stringify(
      issues.map((issue) => withPrefix(issue, prefix)),
      null,
      2,
    );
  const print = format === 'github' ? workflowCommand : forPeople;
  return issues.map((issue) => print(withPrefix(issue, prefix))).join('\n');
}

function withPrefix(issue: Issue, prefix: string): Issue {
  return { ...issue, place: { ...issue.place, file: prefix + issue.place.file } };
}

/** `file:line:col`, what came, what was expected, what to write instead. */
export function forPeople(issue: Issue): string {
  const { file, line, column } = issue.place;
  return [
    `${file}:${line}:${column} ${issue.severity} ${issue.code}`,
    `  ${issue.message}`,
    ...(issue.expected === undefined ? [] : [`  expected: ${issue.expected}`]),
    ...(issue.fix === undefined ? [] : [`  instead:  ${issue.fix}`]),
  ].join('\n');
}

// The escapes of GitHub's workflow commands: in messages and, more strictly, in properties.
function workflowCommand(issue: Issue): string {
  const { file, line, column } = issue.place;
  const text = [
    issue.message,
    issue.expected && `Expected: ${issue.expected}`,
    issue.fix && `Instead: ${issue.fix}`,
  ]
    .filter(Boolean)
    .join('\n');
  const property = (value: string): string =>
    escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${issue.severity} file=${property(file)},line=${line},col=${column},title=${issue.code}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** `3 errors, 1 warning in 2 files`, or that there is nothing. */
export function summary(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'no problems';
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const files = new Set(issues.map((issue) => issue.place.file)).size;
  return `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')} in ${countOf(files, 'file')}`;
}
