import { describe, expect, it } from 'vitest';
import { search } from '#domain/search';
import { article, indexOf } from './small.ts';

const titles = (index: ReturnType<typeof indexOf>, query: string): string[] =>
  search(index, query).hits.map((hit) => hit.place.title);

describe('other words for the same thing', () => {
  it.each([
    ['en', 'get rid of a contact ', 'Delete a contact'],
    ['en', 'hard copy of a report ', 'Print a report'],
    ['en', 'call off an appointment ', 'Cancel a meeting'],
    ['ru', 'стереть контакт ', 'Удаление контакта'],
    ['ru', 'откатить документ ', 'Отмена документа'],
    ['ru', 'завести папку ', 'Создание папки'],
  ])('find in %s for "%s": %s', (locale, query, title) => {
    const own = ['Delete a contact', 'Print a report', 'Cancel a meeting', 'Sort a list'];
    const others = ['Удаление контакта', 'Отмена документа', 'Создание папки', 'Отчет за год'];
    const index = indexOf(
      (locale === 'en' ? own : others).map((each) => article(each, { locale })),
      locale,
    );
    expect(titles(index, query)[0]).toBe(title);
  });

  it('are not outweighed by the one text that has the typed word by chance', () => {
    const index = indexOf([
      article('Delete a customer'),
      article('Delete a project'),
      article('Delete a report'),
      article('Release notes of May', { body: 'The pencil tool can erase. Each customer has it.' }),
    ]);
    expect(titles(index, 'erase a customer ')[0]).toBe('Delete a customer');
  });
});

describe('forms of one word that no stemmer brings together', () => {
  it.each([
    ['en', 'sent invoice ', 'Send an invoice'],
    ['ru', 'ищу оплату ', 'Искать оплату'],
    ['ru', 'завела дубль ', 'Завести дубль'],
  ])('are one word in %s: %s', (locale, query, title) => {
    const own = ['Send an invoice', 'Receive an order', 'Count the stock'];
    const others = ['Искать оплату', 'Завести дубль', 'Отчет за год'];
    const index = indexOf(
      (locale === 'en' ? own : others).map((each) => article(each, { locale })),
      locale,
    );
    expect(titles(index, query)[0]).toBe(title);
  });

  it('lead to what is a synonym of any of them', () => {
    const names = ['Ремонт оборудования', 'Отчет за год', 'Список складов'];
    const index = indexOf(
      names.map((each) => article(each, { locale: 'ru' })),
      'ru',
    );
    expect(search(index, 'починили оборудование ').hits[0]?.place.title).toBe(names[0]);
  });
});

describe('what people say in a chat', () => {
  const index = indexOf([
    article('Fault reporting'),
    article('Sales returns'),
    article('Broken goods'),
  ]);

  it('leads to what help pages write, and not back', () => {
    expect(titles(index, 'breakdowns ')[0]).toBe('Fault reporting');
    const { words } = search(index, 'fault ');
    expect(words[0]?.alsoSearched).not.toContain('breakdowns');
  });

  it('is one phrase with other words between its parts', () => {
    expect(titles(index, 'send sales back ')[0]).toBe('Sales returns');
    const { words } = search(index, 'send the broken goods back ');
    expect(words[0]?.alsoSearched).toContain('returns');
  });
});

describe('words of one stem', () => {
  it('have the synonyms of the word that is meant, where the lists tell them apart', () => {
    const index = indexOf([article('Bookkeeping'), article('Member profile'), article('Clients')]);
    const said = (query: string) => search(index, query).words[0]?.alsoSearched ?? [];
    expect(said('accounting ')).toContain('bookkeeping');
    expect(said('accounting ')).not.toContain('profile');
    expect(said('account ')).toContain('profile');
  });
});

describe('words of one family', () => {
  const pairs = ['ладить', 'чинить', 'писать', 'рубить', 'крутить', 'печатать', 'считать'];
  const body = pairs.slice(0, 6).flatMap((root) => [root, `рас${root}`]);

  it('are found by what they begin with, once that is seen on several roots', () => {
    const index = indexOf(
      [article('Считать строки'), article('Другое', { body: body.join(' ') })],
      'ru',
    );
    const { words, hits } = search(index, 'рассчитать');
    expect(hits[0]?.place.title).toBe('Считать строки');
    expect(words.flatMap((word) => [...word.searched, ...word.alsoSearched])).toContain('считать');
  });
});

describe('two words written as one', () => {
  it('are taken apart where a title or heading has them side by side', () => {
    const index = indexOf([
      article('Bank account'),
      article('Open every book'),
      article('Face it'),
    ]);
    expect(titles(index, 'bankaccount ')[0]).toBe('Bank account');
    expect(search(index, 'facebook ').words[0]?.how).toBe('unknown');
  });

  it('are taken apart where titles have both, or one and the other is no topic, and each is searched', () => {
    const index = indexOf([
      article('Export invoices', { body: 'One press.' }),
      article('Late invoices', { body: 'A reminder.' }),
      article('A reminder by post'),
    ]);
    expect(titles(index, 'lateinvoices reminder ')[0]).toBe('Late invoices');
    expect(titles(index, 'cantexport ')[0]).toBe('Export invoices');
    const { words } = search(index, 'reminderinvoices cantexport ');
    expect(words).toEqual([
      {
        typed: 'reminderinvoices',
        how: 'split',
        searched: ['reminder', 'invoices'],
        alsoSearched: [],
      },
      { typed: 'cantexport', how: 'split', searched: ['cant', 'export'], alsoSearched: [] },
    ]);
  });

  it('may merely occur outside the Latin script, where fewer names are made of two words', () => {
    const texts = [
      article('Счета', { body: 'Отменить и сохранить.' }),
      article('Другое', { body: 'Отменить, сохранить.' }),
    ];
    expect(search(indexOf(texts, 'ru'), 'отменитьсохранить ').words[0]?.searched).toEqual([
      'отменить',
      'сохранить',
    ]);
    const inBodies = [article('Cards', { body: 'Cancel. Restore.' }), article('Cancel it later')];
    expect(search(indexOf(inBodies), 'cancelrestore ').words[0]?.how).toBe('unknown');
  });
});

describe('a query about something that fails', () => {
  it('prefers the title that speaks of errors', () => {
    const index = indexOf([article('Payout days'), article('Payout errors'), article('Other')]);
    expect(titles(index, 'payout not working')[0]).toBe('Payout errors');
  });
});
