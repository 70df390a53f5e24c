/**
 * Why the record is not kept: storage is switched off or unreachable (`blocked`), there is no room
 * (`full`), or what is there can't be opened (`damaged`).
 */
export type Trouble = 'blocked' | 'full' | 'damaged';

const DAMAGED = new Set(['UnknownError', 'DataError', 'NotReadableError', 'VersionError']);

/** Reads a browser's error; names are those of IndexedDB 3.0 and of the storage standard. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return DAMAGED.has(name) ? 'damaged' : 'blocked';
}

/** True when only the connection was lost: another one may work. */
export function isLostConnection(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
