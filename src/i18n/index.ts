/** Everything a reader sees in the interface, in the interface's languages. */
export { formatDate, formatNearDate, formatPercent, formatShortDate } from './dates.ts';
export type { Messages } from './en/site.ts';
export { localePath, type Paths, stripLocale } from './paths.ts';
export { type Forms, plural, pluralForms } from './plural.ts';
export { t } from './t.ts';
