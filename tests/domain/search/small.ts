import fc from 'fast-check';
import {
  indexBuilder,
  FULL,
  languageOf,
  openIndex,
  type SearchDocument,
  type SearchIndex,
} from '#domain/search';

/** Any character there is, halves of characters too. */
export const anyCharacter = fc
  .oneof(fc.nat(0x2ff), fc.integer({ min: 0x300, max: 0x20ff }), fc.nat(0x10_ffff))
  .map((code) => String.fromCodePoint(code));

/** A stemmer simple enough to follow in a test: one ending off. */
export const stem = (word: string): string =>
  word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ами|ов|ы|а|у|е|и)$/u, '');

export function article(title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const id = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return {
    id,
    url: `/articles/${id}/`,
    kind: 'theory',
    locale: 'en',
    title,
    headings: [],
    asks: [],
    lead: '',
    body: '',
    products: [],
    lines: [],
    ...more,
  };
}

export function indexOf(
  documents: readonly SearchDocument[],
  locale = 'en',
  glossary: readonly (readonly string[])[] = [],
): SearchIndex {
  const index = openIndex(indexBuilder(documents, glossary, languageOf(locale, stem))(FULL), stem);
  if (index === undefined) throw new Error('the index did not open');
  return index;
}

/** A small help centre, English with some Russian, for tests of reading and order. */
export const HELP = [
  article('Refund a card payment', {
    kind: 'how-to',
    lead: 'Give money back to the card that paid.',
    body: 'Open the payment and choose refund. The bank needs five days.',
    headings: [{ text: 'Partial refunds', anchor: 'partial' }],
  }),
  article('Export invoices to a spreadsheet', {
    kind: 'how-to',
    body: 'Choose the invoices and press export. The file opens in any program.',
  }),
  article('Charged twice for one invoice', {
    kind: 'faq',
    asks: ['two payments one bill'],
    body: 'One of the two is a hold of the bank. Refund nothing. Error E-1045 is shown.',
  }),
  article('How payouts travel', { body: 'Money reaches the bank account every Monday.' }),
  article('Invite a colleague', { kind: 'how-to', body: 'Send an invitation by e-mail.' }),
  article('Schedule a reminder', { kind: 'how-to', body: 'Late invoices get a reminder by post.' }),
];

export const RUSSIAN = [
  article('Возврат платежа на карту', { body: 'Деньги вернутся через пять дней.', kind: 'how-to' }),
  article('Выгрузка счетов в таблицу', { body: 'Выберите счета и нажмите кнопку.' }),
  article('Подключение PayPal', { body: 'Откройте настройки и выберите оплату.' }),
  article('Объезд ячеек', { body: 'Эхо, юбка, жёлтый ёжик.' }),
];
