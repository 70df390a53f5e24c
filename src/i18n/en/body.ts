import { plural } from '../plural.ts';

const count = plural('en');

/** What the parts of an article say besides the author's words. */
export const body = {
  steps: 'Steps',
  problems: 'Problems',
  quote: (text: string) => `“${text}”`,
  also: 'Also: ',
  says: 'Customer says',
  why: 'Why',
  do: 'Do this',
  reply: 'Reply',
  ifNot: 'If not',
  escalate: 'Hand over',
  within: (time: string) => `They answer within ${time}.`,
  hand: 'Hand over:',
  copy: 'Copy reply',
  blanks: (n: number) => `${n} ${count(n, { one: 'blank', other: 'blanks' })} to fill`,
  remember: 'Remember',
  internal: 'For our own people only',
  notes: { info: 'Note', tip: 'Tip', warning: 'Careful', danger: 'Stop' },
  verdict: { good: 'Like this', bad: 'Not like this' },
  chat: 'Dialogue',
  from: { customer: 'Customer', agent: 'Agent' },
  play: (seconds: number | undefined) => (seconds === undefined ? 'Play' : `Play, ${seconds} s`),
  table: 'Table',
  since: (source: string, date: string) => `${source}, since ${date}`,
  anchor: (title: string) => `Copy link to “${title}”`,
};

export type BodyMessages = typeof body;
