/** What is written at a question once somebody has compared it with its section. */
export interface QuestionStamp {
  /** Line of `checkedOn`, from 1. */
  checkedOnLine: number;
  /** Line of `sectionHash`, where there is one. */
  hashLine: number | undefined;
  /** Day of the comparison, `2026-11-23`. */
  today: string;
  /** State of the section. */
  hash: string;
}

/**
 * Writes stamps into the text of a quiz and leaves every other byte as it was. Both fields must stand on lines of their
 * own, which is how quizzes are written; others are left alone.
 */
export function stampQuiz(text: string, stamps: readonly QuestionStamp[]): string {
  const lines = text.split('\n');
  for (const stamp of stamps.toSorted((a, b) => b.checkedOnLine - a.checkedOnLine)) {
    const at = stamp.checkedOnLine - 1;
    const match = /^(\s+(?:- )?)checkedOn:/.exec(lines[at] ?? '');
    if (!match) continue;
    const indent = ' '.repeat(match[1]!.length);
    const hash = `${indent}sectionHash: '${stamp.hash}'`;
    if (stamp.hashLine !== undefined) lines[stamp.hashLine - 1] = hash;
    lines[at] = `${match[1]}checkedOn: ${stamp.today}`;
    if (stamp.hashLine === undefined) lines.splice(at + 1, 0, hash);
  }
  return lines.join('\n');
}
