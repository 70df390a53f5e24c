/** A file as text, with what had to be guessed; or the reason why it is not text. */
export type Decoded = { text: string; note?: string } | { reason: string };

/** The 8-bit code page that old files in a language are most likely in (WHATWG labels). */
const CODE_PAGES: Record<string, string> = {
  ru: 'windows-1251', uk: 'windows-1251', bg: 'windows-1251', sr: 'windows-1251', be: 'windows-1251',
  pl: 'windows-1250', cs: 'windows-1250', hu: 'windows-1250', el: 'windows-1253', tr: 'windows-1254',
}; // prettier-ignore

/** Decodes UTF-8 or UTF-16 with a byte-order mark, UTF-8 without, else the code page of the locale. */
export function decode(bytes: Uint8Array, locale: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide(bytes, 'utf-16be');
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return {
      reason: `a NUL byte at offset ${zero}: not a text file, or UTF-16 without a mark; save it as UTF-8`,
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const label = CODE_PAGES[locale.split('-')[0]!] ?? 'windows-1252';
    return { text: new TextDecoder(label).decode(bytes), note: `not UTF-8; read as ${label}` };
  }
}

function wide(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) return { reason: 'a NUL character: not a text file' };
    return { text, note: `${label.toUpperCase()}, now UTF-8` };
  } catch {
    return { reason: `not valid ${label.toUpperCase()}; save it as UTF-8` };
  }
}
