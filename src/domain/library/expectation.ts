import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields and values',
  record: 'fields and values',
};

const UNITS: Record<string, [one: string, more: string]> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
};

/** What zod expected, in words for authors. */
export function expectationOf(problem: z.core.$ZodIssue): string {
  if (problem.code === 'invalid_type') return TYPES[problem.expected] ?? problem.expected;
  if (problem.code === 'too_small') {
    const least = problem.inclusive === false ? 'more than' : 'at least';
    return `${least} ${counted(problem.minimum, problem.origin)}`;
  }
  if (problem.code === 'too_big') return `at most ${counted(problem.maximum, problem.origin)}`;
  if (problem.code === 'invalid_union') return 'a text, or one text a locale: { en: …, ru: … }';
  return problem.message;
}

function counted(count: number | bigint, origin: string): string {
  const unit = UNITS[origin]?.[Number(count) === 1 ? 0 : 1] ?? '';
  return `${count}${unit}`;
}

/** A value as an author would recognise it. */
export function shown(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 57)}…` : value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return 'a group of fields';
}
