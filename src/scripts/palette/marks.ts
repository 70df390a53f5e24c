type Span = [from: number, to: number];

/** Where the words stand in a text at the start of a word, without regard to case and ё. */
export function marksIn(text: string, words: string[]): Span[] {
  const plain = fold(text);
  // One letter stands everywhere: marking it says nothing.
  const spans = words
    .filter(({ length }) => length > 1)
    .flatMap((word) => found(plain, fold(word)));
  return spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]).filter(notInside);
}

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

function found(text: string, word: string): Span[] {
  const spans: Span[] = [];
  if (word === '') return spans;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) spans.push([at, at + word.length]);
  return spans;
}

const notInside = (span: Span, index: number, spans: Span[]) =>
  span[0] >= (spans[index - 1]?.[1] ?? 0);

/** The text as nodes, the spans inside `<mark>`s. */
export function marked(text: string, spans: Span[] = []): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    nodes.push(document.createTextNode(text.slice(done, from)), mark);
    done = to;
  }
  return [...nodes, document.createTextNode(text.slice(done))];
}
