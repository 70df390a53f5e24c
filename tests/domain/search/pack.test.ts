import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL, HEAD, indexBuilder, languageOf, pack, unpack } from '#domain/search';
import { article, HELP, RUSSIAN, stem } from './small.ts';

const data = indexBuilder(
  [...HELP, ...RUSSIAN],
  [['refund', 'возврат']],
  languageOf('ru', stem),
)(FULL);
const file = pack(data);

describe('the index file', () => {
  it('gives back what was put in', () => {
    expect(unpack(file)).toEqual({ ok: true, data });
  });

  it('gives back any documents', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const document = fc
      .record({ title: text, lead: text, body: text, asks: fc.array(text, { maxLength: 2 }) })
      .map((parts) => article('x', parts));
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 6 }),
        fc.constantFrom(FULL, HEAD),
        (documents, depth) => {
          const made = indexBuilder(documents, [], languageOf('xx', stem))(depth);
          expect(unpack(pack(made))).toEqual({ ok: true, data: made });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same for the same documents', () => {
    expect(pack(data)).toEqual(file);
  });

  it('is refused when it is cut short, wherever', () => {
    for (let length = 0; length < file.length; length += 37) {
      expect(unpack(file.slice(0, length))).toEqual({ ok: false, failure: 'cut-short' });
    }
  });

  it('is refused when a byte is another one', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = file.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(unpack(damaged).ok).toBe(false);
      }),
    );
  });

  it('is refused when it is a page instead, or of another version', () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(unpack(page)).toEqual({ ok: false, failure: 'not-an-index' });
    const other = file.slice();
    other[7] = 99;
    expect(unpack(other)).toEqual({ ok: false, failure: 'other-version' });
  });
});
