import { useSyncExternalStore } from 'react';
import { browserRecord, type LearnerRecord, type RecordState } from '#adapters/progress';
import { progressOf } from '#domain/progress';

// What the server knows of a record; the first render of the browser says the same.
const UNKNOWN: RecordState = {
  loaded: false,
  statements: [],
  progress: progressOf([]),
  trouble: undefined,
  unreadable: 0,
};
const NEVER = (): (() => void) => () => undefined;

/** The learner's record and its state; no record where there is no browser. */
export function useRecord(base: string): { record: LearnerRecord | undefined; state: RecordState } {
  const record = typeof document === 'undefined' ? undefined : browserRecord(base);
  const state = useSyncExternalStore(
    record?.subscribe ?? NEVER,
    record?.state ?? (() => UNKNOWN),
    () => UNKNOWN,
  );
  return { record, state };
}
