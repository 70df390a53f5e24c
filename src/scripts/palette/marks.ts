type Span = [from: number, to: number];

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
