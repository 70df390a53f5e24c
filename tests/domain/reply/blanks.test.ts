import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '#adapters/content';
import { blanksOf, brokenBlanks, splitBlanks } from '#domain/reply';
import { walk } from '#domain/shared';

const BLANKS = /\[\[[^[\]]*[^[\]\s][^[\]]*\]\]/g;

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

describe('a blank cut by markup', () => {
  const names = (body: string) =>
    brokenBlanks(parseMdx(body).tree.children).map(({ name }) => name);

  it.each([
    ['[[*date*]]', 'date'],
    ['[[due `date`]]', 'due date'],
    ['*[[due* date]]', 'due date'],
    ['**By [[the [date](x.mdx)]]**', 'the date'],
    ['[[date]](x.mdx)', 'date'],
    ['[[date](x.mdx)]', 'date'],
    ['[[due<br />date]]', 'duedate'],
    ['[[<Fact id="x" />]]', ''],
    ['[[help@northbill.example]]', 'help@northbill.example'],
  ])('is found in %s', (body, name) => {
    expect(names(body)).toEqual([name]);
  });

  it.each(['**[[date]]**', '`[[date]]`', '[by [[date]]](x.mdx)', '[date](x.mdx)', '[[due\ndate]]'])(
    'is not found in %s',
    (body) => {
      expect(names(body)).toEqual([]);
    },
  );

  it('is found wherever a blank of the text has become no slot', () => {
    const piece = fc.constantFrom('[[', ']]', ' date ', '*', '`', '<br />', '[a](x.mdx)', '**b**');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { children } = parseMdx(pieces.join('')).tree;
        const texts: string[] = [];
        walk(children, (node) => void (node.type === 'text' && texts.push(node.value)));
        const meant = texts.join('').match(BLANKS)?.length ?? 0;
        const slots = texts.flatMap((text) => text.match(BLANKS) ?? []).length;
        expect(slots >= meant || names(pieces.join('')).length > 0).toBe(true);
      }),
    );
  });
});
