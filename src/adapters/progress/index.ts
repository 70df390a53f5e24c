export { browserRecord } from './browser-record.ts';
export { LearnerRecord, type RecordPorts, type RecordState } from './record.ts';
export type { Trouble } from './trouble.ts';
export { newUuid } from './uuid.ts';
