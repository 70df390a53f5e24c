/** A text without the marks of bold and italics: questions are written with **bold** words of the interface. */
export function plain(text: string): string {
  return text.replaceAll(/\*\*?([^*]+)\*\*?/g, '$1');
}
