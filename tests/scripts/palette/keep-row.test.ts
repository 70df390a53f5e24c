import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit, Kind } from '../../../src/scripts/palette/engine.ts';
import { groupHits } from '../../../src/scripts/palette/hits.ts';
import { keepRow } from '../../../src/scripts/palette/keep-row.ts';

const hit = (name: string, kind: Kind = 'how-to'): Hit => ({
  id: name,
  url: `/${name}/`,
  kind,
  title: name,
});
const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);
/** Rows as the palette shows them: by kind, the kind of the best hit first. */
const rowsOf = (hits: Hit[]) => groupHits(hits, 'en').flatMap((group) => group.hits);

describe('a better answer', () => {
  it('is taken as it is when nothing is selected', () => {
    const better = [hit('c', 'faq'), hit('a')];
    expect(keepRow([hit('a'), hit('b')], better)).toEqual(better);
    expect(keepRow([hit('a')], better, 'gone')).toEqual(better);
  });

  it('puts what it found below the first row when that is selected', () => {
    const shown = [hit('a'), hit('b')];
    const better = [hit('new', 'faq'), hit('b'), hit('a')];
    expect(idsOf(keepRow(shown, better, 'a'))).toEqual(['a', 'b', 'new']);
  });

  it('renews the groups above the selected row without moving it', () => {
    const shown = [hit('f1', 'faq'), hit('f2', 'faq'), hit('a'), hit('b')];
    const better = [hit('f3', 'faq'), hit('b'), hit('f1', 'faq'), hit('f2', 'faq'), hit('a')];
    expect(idsOf(keepRow(shown, better, 'b'))).toEqual(['f3', 'f1', 'a', 'b']);
  });

  it('never moves the selected row, whatever it brings', () => {
    const kinds = fc.constantFrom<Kind>('reply', 'how-to', 'faq');
    const hits = fc
      .uniqueArray(fc.tuple(fc.nat(12), kinds), { selector: ([name]) => name, minLength: 1 })
      .map((all) =>
        all.map(([name]) => hit(String(name), (['reply', 'how-to', 'faq'] as const)[name % 3])),
      );
    fc.assert(
      fc.property(hits, hits, fc.nat(), (first, better, at) => {
        const shown = rowsOf(first);
        const row = at % shown.length;
        const selected = shown[row]?.id;
        const rows = idsOf(rowsOf(keepRow(shown, better, selected)));
        expect(rows[row]).toBe(selected);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});
