import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, isStatement, readStatements } from '#domain/progress';
import { written } from './statements.ts';

const good = written({ verb: 'completed', activity: { id: activity.item('p', 'i') } }, 1);

describe('reading a kept log', () => {
  test('what this project writes is read back after JSON', () => {
    const voiding = written({ verb: 'voided', statement: good.id }, 2);
    const kept: unknown = JSON.parse(JSON.stringify([good, voiding]));
    expect(readStatements([kept].flat())).toEqual({ statements: kept, unreadable: 0 });
  });

  test('a damaged entry is counted and hides no other', () => {
    const damaged = [
      { ...good, id: 'x' },
      { ...good, timestamp: 'yesterday' },
      { ...good, actor: { name: 'No account' } },
      { ...good, object: { objectType: 'StatementRef', id: 'x' } },
      { ...good, result: { score: { scaled: 7 } } },
      { ...good, context: { registration: 'x' } },
      null,
    ];
    expect(readStatements([...damaged, good])).toEqual({ statements: [good], unreadable: 7 });
  });

  test('no value makes reading throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isStatement(value)).toBe(false);
      }),
    );
  });
});
