/** Where a link in an article leads. */
export type LinkTarget =
  | { kind: 'outside'; href: string }
  | { kind: 'here'; anchor: string }
  | { kind: 'file'; path: string; anchor: string | undefined };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads a link as an author writes it in the file `from` (both relative to the content folder):
 * relative to the file, `#anchor`, or an address with a scheme. Percent-encoding is undone.
 */
export function linkTarget(from: string, href: string): LinkTarget {
  if (SCHEME.test(href) || href.startsWith('//')) return { kind: 'outside', href };
  const [rawPath = '', rawAnchor] = href.split('#', 2);
  const anchor = rawAnchor === undefined ? undefined : decode(rawAnchor);
  if (rawPath === '') return { kind: 'here', anchor: anchor ?? '' };
  return { kind: 'file', path: joinPath(from, decode(rawPath)), anchor };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for an address that a browser would run as code. */
export function isCodeAddress(href: string): boolean {
  return /^(?:javascript|data|vbscript):/i.test(href);
}

/** The path that `relative` means in the folder of `from`; `..` above the top stays visible as `..`. */
export function joinPath(from: string, relative: string): string {
  if (relative.startsWith('/')) return relative.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
