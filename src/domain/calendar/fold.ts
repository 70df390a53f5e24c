/** Octets of a line at most, its break not counted (RFC 5545, 3.1). */
const LINE = 75;

/**
 * Folds a content line: no line is longer than 75 octets of UTF-8, and no character is cut in two, which
 * matters for every letter beyond ASCII. Continuations start with a space, which counts.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let room = LINE;
  for (const letter of line) {
    const size = octets(letter);
    if (size > room) {
      lines.push(current);
      current = ' ';
      room = LINE - 1;
    }
    current += letter;
    room -= size;
  }
  return [...lines, current].join('\r\n');
}

function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A TEXT value: backslash, semicolon, comma and line breaks escaped, other control characters left out (3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}
