import { SEVERITY_OF, type IssueCode } from './codes.ts';

/** A place in a source file; lines and columns count from 1. The path is relative to the content folder. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong with the content: what came, what was expected, what to write instead. */
export interface Issue {
  code: IssueCode;
  severity: 'error' | 'warning';
  place: Place;
  /** What is wrong, in one sentence that quotes what came. */
  message: string;
  /** What would have been right. */
  expected?: string | undefined;
  /** Something to paste or to do. */
  fix?: string | undefined;
}

/** The parts of an issue that differ from case to case. */
export interface IssueText {
  message: string;
  expected?: string | undefined;
  fix?: string | undefined;
  severity?: Issue['severity'];
}

/** Makes an issue; its severity comes from the catalogue unless the case is milder. */
export function issueAt(code: IssueCode, place: Place, text: IssueText): Issue {
  return { severity: SEVERITY_OF[code], ...text, code, place };
}

/** Orders issues by file, line and column, as a reader goes through them. */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      a.place.file.localeCompare(b.place.file, 'en') ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      a.code.localeCompare(b.code, 'en'),
  );
}
