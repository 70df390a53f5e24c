import type { Statement } from './model.ts';
import { isRecord } from './values.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

/** A log as it was found: what can be used, and how many of its entries can't. */
export interface ReadLog {
  statements: Statement[];
  /** Entries that are not statements; they are left where they are. */
  unreadable: number;
}

/** Sorts kept or imported values into statements and the rest. Throws nothing, whatever comes. */
export function readStatements(values: readonly unknown[]): ReadLog {
  const statements = values.filter(isStatement);
  return { statements, unreadable: values.length - statements.length };
}

/** True for the statements that this project writes or understands: an xAPI statement by an account. */
export function isStatement(value: unknown): value is Statement {
  return (
    isRecord(value) &&
    matches(value['id'], UUID) &&
    isActor(value['actor']) &&
    isRecord(value['verb']) &&
    matches(value['verb']['id'], IRI) &&
    isObject(value['object']) &&
    isResult(value['result']) &&
    isContext(value['context']) &&
    typeof value['timestamp'] === 'string' &&
    !Number.isNaN(Date.parse(value['timestamp']))
  );
}

function matches(value: unknown, shape: RegExp): boolean {
  return typeof value === 'string' && shape.test(value);
}

function isActor(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['account'])) return false;
  const { homePage, name } = value['account'];
  return matches(homePage, IRI) && typeof name === 'string' && name !== '';
}

function isObject(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['objectType'] === 'StatementRef') return matches(value['id'], UUID);
  return (value['objectType'] ?? 'Activity') === 'Activity' && matches(value['id'], IRI);
}

function isResult(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value)) return false;
  const { score } = value;
  if (score === undefined) return true;
  if (!isRecord(score)) return false;
  const { scaled } = score;
  return scaled === undefined || (typeof scaled === 'number' && scaled >= -1 && scaled <= 1);
}

function isContext(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value)) return false;
  const { registration, extensions } = value;
  return (
    (registration === undefined || matches(registration, UUID)) &&
    (extensions === undefined || isRecord(extensions))
  );
}
