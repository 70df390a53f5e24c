import type { Forms } from './plural.ts';

/** Puts values into a text: `fill('{n} of {of}', { n: 3, of: 6 })`. A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form for a number, `#` replaced by it: `counted('ru', 3, forms)`. */
export function counted(locale: string, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return form.replace('#', String(n));
}
