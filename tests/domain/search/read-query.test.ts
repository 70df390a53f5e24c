import { describe, expect, it } from 'vitest';
import { readQuery } from '#domain/search';
import { article, HELP, indexOf, RUSSIAN } from './small.ts';

const english = indexOf(HELP);
const russian = indexOf(RUSSIAN, 'ru');
const hows = (index: typeof english, query: string): string[] =>
  readQuery(index, query).words.map((word) => `${word.typed} ${word.how}`);
const searched = (index: typeof english, query: string): string[] =>
  readQuery(index, query).words.flatMap((word) => word.searched);

describe('reading a query', () => {
  it('says for every typed word how it was read', () => {
    expect(hows(english, 'how invoices refnud zzzzz ')).toEqual([
      'how ignored',
      'invoices exact',
      'refnud typo',
      'zzzzz unknown',
    ]);
  });

  it('fixes the layout of a word that is in the vocabulary on the other one', () => {
    expect(hows(russian, 'djpdhfn ')).toEqual(['djpdhfn layout']);
    expect(searched(russian, 'djpdhfn ')).toEqual(['возврат']);
    expect(searched(english, 'куагтв ')).toEqual(['refund']);
  });

  it('reads keys that are letters on the other layout only: б ю ж э х ъ ё', () => {
    const pairs = [
      ['j,]tpl', 'объезд'],
      ['.,rf', 'юбка'],
      ["'[j", 'эхо'],
      [';`knsq', 'желтый'],
    ] as const;
    const read = pairs.map(([typed]) => searched(russian, `${typed} `));
    expect(read).toEqual(pairs.map(([, meant]) => [meant]));
  });

  it('believes names by their sound and slips in short words there once a word before was on it', () => {
    const index = indexOf([...RUSSIAN, article('Вход через Google')], 'ru');
    expect(hows(index, 'ueuk ')).toEqual(['ueuk unknown']);
    expect(hows(index, 'djpdhfn ueuk ')).toEqual(['djpdhfn layout', 'ueuk layout']);
    expect(searched(index, 'djpdhfn ueuk ')).toEqual(['возврат', 'google']);
  });

  it('keeps a word that is in the vocabulary as it is typed', () => {
    expect(hows(russian, 'paypal возврат ')).toEqual(['paypal exact', 'возврат exact']);
  });

  it('takes the last word for a start, and only that', () => {
    expect(hows(english, 'spreads')).toEqual(['spreads prefix']);
    expect(hows(english, 'spreads ')).toEqual(['spreads unknown']);
    expect(searched(english, 'spreads')).toEqual(['spreadsheet']);
  });

  it('takes the start of a word that stands once for a slip too, where a common word is near', () => {
    const common = Array.from({ length: 5 }, (_, at) => article(`Text ${at} of a reminder`));
    const index = indexOf([...common, article('Old', { body: 'remindrance' })]);
    expect(hows(index, 'remindr')).toEqual(['remindr prefix']);
    expect(searched(index, 'remindr')).toEqual(['remindrance', 'reminder']);
    expect(searched(indexOf(common), 'remind')).toEqual(['reminder']);
  });

  it('repairs one slip from four letters and two from eight, none below', () => {
    expect(hows(english, 'bnak ')).toEqual(['bnak typo']);
    expect(hows(english, 'bnk ')).toEqual(['bnk unknown']);
    expect(searched(english, 'inivtatoin ')).toEqual(['invitation']);
  });

  it('repairs a word that only the lists know, and says which word it took', () => {
    const [word] = readQuery(english, 'cowoker ').words;
    expect(word).toMatchObject({
      how: 'typo',
      searched: ['coworker'],
      alsoSearched: ['colleague'],
    });
    expect(hows(english, 'refund pleese ')).toEqual(['refund exact', 'pleese ignored']);
  });

  it('takes a common word that is like the typed one as a whole before a rare one that only begins alike', () => {
    const index = indexOf([
      article('Send an invoice', { body: 'An invoice is sent by post.' }),
      article('Pay an invoice', { body: 'Invoices are paid by card.' }),
      article('Hide a column', { body: 'A hidden column is invicible.' }),
    ]);
    expect(searched(index, 'invice ')).toEqual(['invoice']);
  });

  it('leaves less doubt where one letter of a long word is wrong', () => {
    const doubtIn = (query: string) => readQuery(english, query).units[0]?.doubt ?? NaN;
    expect(doubtIn('bnak ')).toBeGreaterThan(doubtIn('spraedsheet '));
    expect(doubtIn('bank ')).toBe(0);
  });

  it('does not repair codes', () => {
    expect(hows(english, 'e1046 ')).toEqual(['e1046 unknown']);
    expect(hows(english, 'E-1045 ')).toEqual(['e1045 exact']);
  });

  it('reads two words written as one', () => {
    expect(searched(english, 'cardpayment ')).toEqual(['card', 'payment']);
  });

  it('searches synonyms of the language and of the glossary too', () => {
    const index = indexOf(HELP, 'en', [['chargeback', 'refund']]);
    expect(hows(index, 'chargeback ')).toEqual(['chargeback synonym']);
    expect(readQuery(index, 'chargeback ').words[0]?.alsoSearched).toContain('refund');
    expect(readQuery(english, 'coworker bill ').words[1]?.alsoSearched).toContain('invoice');
  });

  it('gives next to no weight to what only greets, thanks and asks', () => {
    const index = indexOf([...HELP, article('Get help', { body: 'Thanks are paid in advance.' })]);
    const weigh = (query: string) =>
      readQuery(index, query).units.map(({ reading, weight, matters }) => ({
        typed: reading.typed,
        isHeavy: weight > 0.5,
        matters,
      }));
    // Some title has "help": it stays as a hint.
    expect(weigh('Hello! Can you help with a refund, thanks in advance ')).toEqual([
      { typed: 'help', isHeavy: false, matters: false },
      { typed: 'refund', isHeavy: true, matters: true },
    ]);
    expect(weigh('paid in advance ').at(-1)).toMatchObject({ isHeavy: true, matters: true });
    expect(weigh('thanks in advance ').map(({ typed }) => typed)).toEqual(['thanks', 'advance']);
  });

  it('searches stop words when nothing else is typed', () => {
    expect(readQuery(english, 'how to ').units).toHaveLength(2);
    expect(readQuery(english, 'how refund ').units).toHaveLength(1);
  });
});
