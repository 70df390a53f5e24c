/** A piece of raw HTML. */
export type Token =
  | { kind: 'open' | 'void'; name: string; props: Record<string, string>; raw: string }
  | { kind: 'close'; name: string; raw: string }
  | { kind: 'text'; value: string }
  | { kind: 'dropped'; raw: string };

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const KNOWN = new Set(
  (
    'a abbr address article aside b big blockquote button caption center cite code colgroup dd del ' +
    'details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header ' +
    'i iframe ins kbd label li main mark menu nav noscript object ol p param picture pre q s samp ' +
    'script section select small span strike strong style sub summary sup svg table tbody td textarea ' +
    'tfoot th thead tr tt u ul var video audio path g'
  ).split(' '),
);

/** True for a name that HTML knows; `<your name>` is not a tag but text. */
function isHtmlName(name: string): boolean {
  return KNOWN.has(name) || VOID.has(name);
}

/** Cuts raw HTML into tags and text. What only looks like a tag stays text. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of html.matchAll(TAG)) {
    const token = tagOf(match);
    if (!token) continue;
    if (match.index > last) tokens.push({ kind: 'text', value: html.slice(last, match.index) });
    tokens.push(token);
    last = match.index + match[0].length;
  }
  if (last < html.length) tokens.push({ kind: 'text', value: html.slice(last) });
  return tokens;
}

function tagOf(match: RegExpExecArray): Token | undefined {
  const [raw, slash, written, rest = ''] = match;
  if (written === undefined) return { kind: 'dropped', raw };
  const name = written.toLowerCase();
  if (!isHtmlName(name)) return undefined;
  if (slash === '/') return { kind: name === 'br' ? 'void' : 'close', name, props: {}, raw };
  const kind = VOID.has(name) || rest.endsWith('/') ? 'void' : 'open';
  return { kind, name, props: propsOf(rest), raw };
}

function propsOf(text: string): Record<string, string> {
  const props: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    props[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return props;
}

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', copy: '©', reg: '®', trade: '™',
  hellip: '…', ndash: '–', mdash: '—', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘',
  rsquo: '’', bull: '•', middot: '·', times: '×', rarr: '→', larr: '←', euro: '€', pound: '£', sect: '§',
}; // prettier-ignore

/** Replaces the entities that HTML inside Markdown commonly holds; others stay as they are written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return ENTITIES[String(name).toLowerCase()] ?? all;
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
  });
}
