import { useSyncExternalStore } from 'react';
import { browserRecord, type LearnerRecord, type RecordState } from '#adapters/progress';

/** The record of this browser, and its state as it changes in this tab and in others. */
export function useRecord(base: string): { record: LearnerRecord; kept: RecordState } {
  const record = browserRecord(base);
  return { record, kept: useSyncExternalStore(record.subscribe, record.state) };
}
