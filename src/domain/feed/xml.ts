// Characters that XML 1.0 does not allow at all, even escaped; half surrogates are dropped too.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element that holds a text. */
export function element(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element without content. */
export function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`;
}

/** An element that holds elements, one a line. */
export function parent(
  name: string,
  children: readonly string[],
  attributes: Attributes = {},
): string {
  return [`<${name}${written(attributes)}>`, ...children, `</${name}>`].join('\n');
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value!)}"`)
    .join('');
}
