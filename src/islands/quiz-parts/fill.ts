/**
 * Puts values into a text that comes from the page: `fill('Question {n} of {all}', { n: 2, all: 9 })`. A date that ends
 * in a full stop, such as the Russian “нояб.”, brings no second one to the end of a sentence.
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
    .replace(/\.\.$/, '.');
}

const tagOf = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** A share as the locale writes it: 83 %. */
export function percent(locale: string, share: number): string {
  return new Intl.NumberFormat(tagOf(locale), { style: 'percent' }).format(share);
}

/** A number as the locale writes it, with two decimals at most. */
export function decimal(locale: string, value: number): string {
  return new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 2 }).format(value);
}

/** An instant as day and hour on this device: Wed 2 Dec, 16:22. */
export function moment(locale: string, instant: string): string {
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(tagOf(locale), options).format(new Date(instant));
}

/** The day of an instant on this device: Fri 4 Dec. */
export function dayOf(locale: string, instant: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(tagOf(locale), options).format(new Date(instant));
}
