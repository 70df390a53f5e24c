import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  budgetOf,
  buildIndex,
  buildPreviews,
  createEngine,
  readPreviews,
  toolsFor,
} from '#adapters/search';
import { FULL, indexBuilder, languageOf, pack } from '#domain/search';
import { article, HELP, RUSSIAN } from '../../domain/search/small.ts';

const open = async (file: Uint8Array | undefined) => {
  const fetched = (): Promise<Uint8Array> =>
    file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(file);
  const engine = createEngine(fetched, () => 0);
  return { engine, reply: await engine({ id: 1, type: 'open', url: '/search/en.idx' }) };
};

/** A word that no other number gives. */
const word = (number: number): string =>
  Math.imul(number + 1, 0x9e3779b1)
    .toString(36)
    .slice(1);

const first = async (file: Uint8Array, query: string): Promise<string | undefined> => {
  const { engine } = await open(file);
  const reply = await engine({ id: 2, type: 'search', query, filters: {}, limit: 5 });
  return reply.status === 'answered' ? reply.answer.hits[0]?.place.title : reply.status;
};

describe('the index of a locale', () => {
  it('is the same whatever the order of the documents', async () => {
    const file = await buildIndex(HELP, [], 'en');
    expect(await buildIndex(HELP.toReversed(), [], 'en')).toEqual(file);
  });

  it('finds English and Russian by other forms of a word', async () => {
    expect(await first(await buildIndex(HELP, [], 'en'), 'refunding payments ')).toBe(
      'Refund a card payment',
    );
    expect(await first(await buildIndex(RUSSIAN, [], 'ru'), 'возвратом платежей ')).toBe(
      'Возврат платежа на карту',
    );
  });

  it('repairs words whose stem ends otherwise than they do', async () => {
    const documents = [article('Rename a company'), article('Compare plans'), article('Sign up')];
    expect(await first(await buildIndex(documents, [], 'en'), 'compamy ')).toBe('Rename a company');
  });

  it.each([
    ['de', 'Rechnungen stornieren', 'rechnung stornierung'],
    ['fr', 'Annuler une facture', 'annulation factures'],
    ['es', 'Cancelar facturas', 'cancelar una factura'],
    ['it', 'Annullare le fatture', 'annullare fattura'],
    ['xx', 'Kanseli invois', 'kanseli invois'],
    ['ja', '請求書を取り消す', '請求書'],
  ])('works in %s', async (locale, title, query) => {
    const file = await buildIndex(
      [article(title, { locale, id: 'a' }), article('Other')],
      [],
      locale,
    );
    expect(await first(file, `${query} `)).toBe(title);
  });

  it('stays within its budget by leaving out what matters least', async () => {
    const documents = Array.from({ length: 32 }, (_, at) => {
      const body = Array.from({ length: 1200 }, (__, number) => word(at * 1200 + number)).join(' ');
      return article(`Article ${at}`, { id: `a${at}`, body, lead: body.slice(0, 100) });
    });
    const budget = budgetOf(documents.length, 'xx');
    const whole = pack(indexBuilder(documents, [], languageOf('xx', String))(FULL));
    expect(whole.length).toBeGreaterThan(budget);
    const file = await buildIndex(documents, [], 'xx');
    expect(file.length).toBeLessThanOrEqual(budget);
    expect(await first(file, 'article 7 ')).toBe('Article 7');
  }, 60_000);

  it('says what is wrong with a file that cannot be used, and never throws', async () => {
    const file = await buildIndex(HELP, [], 'en');
    const failures = [undefined, new Uint8Array(), file.slice(0, 100), new Uint8Array(50)];
    const replies = await Promise.all(failures.map(async (each) => (await open(each)).reply));
    expect(
      replies.map((reply) => (reply.status === 'failed' ? reply.failure : reply.status)),
    ).toEqual(['missing', 'cut-short', 'cut-short', 'not-an-index']);
  });

  it('is fetched again after a failure', async () => {
    const file = await buildIndex(HELP, [], 'en');
    let fail = true;
    const engine = createEngine(
      () => (fail ? Promise.reject(new Error('offline')) : Promise.resolve(file)),
      () => 0,
    );
    expect((await engine({ id: 1, type: 'open', url: 'a' })).status).toBe('failed');
    fail = false;
    expect((await engine({ id: 2, type: 'open', url: 'a' })).status).toBe('opened');
  });
});

describe('places', () => {
  it('come in the order of their ids, once each, without those that the index does not have', async () => {
    const documents = ['One', 'Two', 'Three'].map((title) => article(title));
    const { engine } = await open(await buildIndex(documents, [], 'en'));
    const ids = ['three', 'gone', 'one', 'three', '__proto__'];
    const reply = await engine({ id: 2, type: 'places', ids });
    const titles = reply.status === 'placed' ? reply.places.map(({ title }) => title) : reply;
    expect(titles).toEqual(['Three', 'One']);
  });

  it('of an index that cannot be had are a failure', async () => {
    const { engine } = await open(undefined);
    const reply = await engine({ id: 2, type: 'places', ids: ['one'] });
    expect(reply).toEqual({ id: 2, status: 'failed', failure: 'missing' });
  });
});

describe('stemmers', () => {
  it('bring two forms of a word together, and leave unknown languages alone', async () => {
    const [english, russian, other] = await Promise.all(['en', 'ru-KZ', 'xx'].map(toolsFor));
    expect(english?.stem('invoices')).toBe(english?.stem('invoice'));
    expect(russian?.stem('возвратами')).toBe(russian?.stem('возврат'));
    expect(russian?.stem('webhooks')).toBe('webhook');
    expect(other?.stem('invoices')).toBe('invoices');
  });

  it('give the English stemmer to all who ask at once and later, and leave no global behind', async () => {
    const stems = await Promise.all(['en', 'en-GB', 'en'].map(toolsFor));
    const later = await toolsFor('en');
    const found = [...stems, later].map(({ stem }) => stem('companies'));
    expect(found).toEqual(['compani', 'compani', 'compani', 'compani']);
    expect(globalThis).not.toHaveProperty('lunr');
  });

  it('give lunr-languages’ stop words where it has some', async () => {
    expect((await toolsFor('de')).stop.split(' ')).toContain('und');
  });
});

describe('previews', () => {
  it('give back summary and headings, shortened at a word', () => {
    const long = article('Long', {
      lead: 'word '.repeat(100),
      headings: [{ text: 'Part', anchor: 'part' }],
    });
    const previews = readPreviews(JSON.parse(buildPreviews([long])));
    expect(previews.get('long')?.headings).toEqual([{ text: 'Part', anchor: 'part' }]);
    expect(previews.get('long')?.summary).toMatch(/^(?:word )+word…$/);
    expect(previews.get('long')?.summary.length).toBeLessThanOrEqual(181);
  });

  it('read anything without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => readPreviews(json).size >= 0));
  });
});
