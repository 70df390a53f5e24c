import type { DigestWords, Happening, WorkPattern } from '#domain/digest';

/** What the page hands to the digest. */
export interface DigestProps {
  locale: string;
  timeZone: string;
  /** Address of the list of changes. */
  source: string;
  calendars: { id: string; title: string; pattern: WorkPattern; hours: number }[];
  sections: Choice[];
  lines: Choice[];
  words: Words;
}

export interface Choice {
  id: string;
  title: string;
}

/** The list of changes as the site publishes it. */
export interface Source {
  reach: string | null;
  rows: Happening[];
}

/** The words of the page; `#` and `{date}` stand for what is filled in. */
export interface Words {
  calendar: string;
  own: string;
  from: string;
  to: string;
  sections: string;
  lines: string;
  copy: string;
  copied: string;
  copyFailed: string;
  seconds: string;
  loading: string;
  failed: string;
  retry: string;
  wrongSpan: string;
  noHistory: string;
  tooEarly: string;
  text: DigestWords;
}

/** What a reader chose, kept in the browser. */
export interface Choices {
  calendar: string;
  sections: string[];
  lines: string[];
}
