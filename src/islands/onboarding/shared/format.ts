import { fill } from '../../../i18n/fill.ts';
import type { OnboardingWords } from '../../../i18n/onboarding.ts';

type TimeWords = Pick<OnboardingWords, 'minutes' | 'hours' | 'hoursMinutes'>;

/** Minutes as `45 min`, `2 h`, `2 h 45`. */
export function duration(minutes: number, words: TimeWords): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return fill(words.minutes, { n: m });
  if (m === 0) return fill(words.hours, { h });
  return fill(words.hoursMinutes, { h, m: String(m).padStart(2, '0') });
}

/** `2026-12-02` as `Wed 2 Dec`. */
export function shortDay(locale: string, date: string): string {
  return write(locale, date, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `2026-12-02` as `Wed 2 Dec 2026`. */
export function longDay(locale: string, date: string): string {
  return write(locale, date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

function write(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  // A plain date has no clock, so it is read and written in UTC.
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const text = format.format(new Date(`${date}T00:00:00Z`));
  return locale === 'en'
    ? text.replaceAll(',', '')
    : text.replace(/\s?г\.$/u, '').replace(/\.$/u, '');
}

/** A share from 0 to 1 as a whole per cent. */
export function percent(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
