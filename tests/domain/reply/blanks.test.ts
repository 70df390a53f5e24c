import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf, splitBlanks } from '#domain/reply';

const reply = fc
  .array(
    fc.oneof(fc.string(), fc.constantFrom('[[', ']]', '[[date]]', '[[ invoice number ]]', '[')),
  )
  .map((parts) => parts.join(''));

describe('the blanks of a reply', () => {
  it('split it into pieces that joined give the reply again', () => {
    fc.assert(
      fc.property(reply, (text) => {
        const parts = splitBlanks(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('are the same whether listed or split', () => {
    fc.assert(
      fc.property(reply, (text) => {
        const split = splitBlanks(text).flatMap((part) => part.blank ?? []);
        expect([...new Set(split)]).toEqual(blanksOf(text));
        expect(split.every((name) => name === name.trim() && name !== '')).toBe(true);
      }),
    );
  });

  it('are named once, in order, without the spaces around a name', () => {
    expect(blanksOf('[[date]] and [[ invoice number ]], then [[date]]')).toEqual([
      'date',
      'invoice number',
    ]);
  });

  it('are not what only looks like one', () => {
    expect(blanksOf('[[]] [[ ]] [date] [[a[b]]')).toEqual([]);
  });
});
