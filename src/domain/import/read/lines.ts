/** A line of text and the line of the source file that it comes from. */
export interface Line {
  text: string;
  from: number;
}

const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/;

/** Splits a text into lines of any convention; `first` is the number of its first line. */
export function linesOf(text: string, first = 1): Line[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ text: line, from: first + index }));
}

export function textOfLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

/** Replaces each line outside fenced code by what `change` returns for it. */
export function changeLines(
  lines: readonly Line[],
  change: (line: Line) => readonly Line[],
): Line[] {
  const result: Line[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const mark = FENCE.exec(line.text)?.[1];
    if (fence === undefined) {
      if (mark === undefined) result.push(...change(line));
      else result.push(line);
      fence = mark;
    } else {
      result.push(line);
      if (mark?.startsWith(fence)) fence = undefined;
    }
  }
  return result;
}
