import { describe, expect, it } from 'vitest';
import {
  FULL,
  indexBuilder,
  languageOf,
  openIndex,
  pack,
  unpack,
  type Depth,
} from '#domain/search';
import { article, stem } from './small.ts';

const language = languageOf('en', stem);
const surfacesAt = (bodies: readonly string[], depth: Partial<Depth>): readonly string[] => {
  const documents = bodies.map((body, at) => article(`Title ${at}`, { body }));
  return indexBuilder(documents, [], language)({ ...FULL, ...depth }).surfaces;
};

describe('words that stand in one text only', () => {
  const bodies = [`carbonara ${'filler '.repeat(40)} tagliatelle e1045`, 'plain filler', 'plain'];

  it('stay where they are early in it, and codes wherever they are', () => {
    expect(surfacesAt(bodies, {})).toEqual(expect.arrayContaining(['carbonara', 'tagliatelle']));
    const early = surfacesAt(bodies, { rare: 100 });
    expect(early).toEqual(expect.arrayContaining(['carbonara', 'e1045', 'plain']));
    expect(early).not.toContain('tagliatelle');
  });

  it('go where none may stay, and those of a line stay all the same', () => {
    const none = surfacesAt(bodies, { rare: 0 });
    expect(none).toEqual(expect.arrayContaining(['plain', 'title']));
    expect(none).not.toContain('carbonara');
    expect(none).not.toContain('e1045');
  });
});

describe('mentions in passing', () => {
  const many = Array.from({ length: 30 }, (_, at) => article(`Text ${at}`, { body: 'invoice' }));
  const documents = [
    ...many,
    article('Often', { body: 'invoice invoice' }),
    article('An invoice', { body: 'invoice' }),
    article('In a lead', { lead: 'invoice', body: 'invoice' }),
    article('Rare', { body: 'refund' }),
  ];
  const data = indexBuilder(documents, [], language)(FULL);
  const posting = data.bodies[data.surfaces.indexOf('invoice')];

  it('of a word that many texts have are counted and left out, but not where a line has it or it stands more than once', () => {
    const titles = posting?.docs.map((doc) => data.places[doc]?.title);
    expect(titles).toEqual(['Often', 'An invoice', 'In a lead']);
    expect(posting?.passing).toBe(30);
    expect(data.bodies[data.surfaces.indexOf('refund')]).toEqual({
      docs: [33],
      levels: [1],
      passing: 0,
    });
  });

  it('count for how rare the word is, also after the file was written and read', () => {
    const file = unpack(pack(data));
    expect(file).toEqual({ ok: true, data });
    const index = openIndex(data, stem);
    const term = data.surfaces.indexOf('invoice');
    expect(index?.found[term]).toBe(33);
  });

  it('stay in a small help centre', () => {
    const few = indexBuilder(many.slice(0, 20), [], language)(FULL);
    expect(few.bodies[few.surfaces.indexOf('invoice')]?.docs).toHaveLength(20);
  });
});
