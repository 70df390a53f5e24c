import { describe, expect, it } from 'vitest';
import { missOf, missText, search } from '#domain/search';
import { article, indexOf } from './small.ts';

const twins = ['one', 'two', 'three'].map((name) => article(`Refund a payment ${name}`));
const lost = article('Chargebacks', { asks: ['refund a payment'], body: 'refund a payment' });

describe('every ask finds its own document', () => {
  it('is content when the document stands in the first three', () => {
    const index = indexOf([...twins, lost]);
    expect(
      missOf(lost, 'refund a payment', search(index, 'refund a payment ').hits),
    ).toBeUndefined();
  });

  it('names the documents that took its place', () => {
    const index = indexOf([...twins, { ...lost, asks: [] }]);
    const miss = missOf(lost, 'refund a payment', search(index, 'refund a payment ').hits);
    expect(miss?.place).toBe(4);
    expect(miss?.instead.toSorted()).toEqual(twins.map((each) => each.title).toSorted());
    expect(miss === undefined ? '' : missText(miss)).toContain('finds it in place 4');
  });

  it('says when the ask finds nothing at all', () => {
    const miss = missOf(lost, 'zzz', search(indexOf(twins), 'zzz ').hits);
    expect(miss?.place).toBeUndefined();
    expect(miss === undefined ? '' : missText(miss)).toContain('nothing is found');
  });

  it('counts a problem as the page of its article, and a page once', () => {
    const problem = article('Refund a payment twice', { id: `${lost.id}#twice`, kind: 'problem' });
    const index = indexOf([...twins, { ...lost, asks: [] }, problem]);
    const hits = search(index, 'refund a payment twice ').hits;
    expect(missOf(lost, 'refund a payment twice', hits)).toBeUndefined();
  });
});
