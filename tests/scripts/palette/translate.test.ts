import { describe, expect, it } from 'vitest';
import { toReading } from '../../../src/scripts/palette/translate.ts';

const word = { typed: 'freeze', searched: [], alsoSearched: ['pause', 'stop', 'suspend'] };

describe('what the palette says of a typed word', () => {
  it('names what was looked for where only words of like meaning were', () => {
    expect(toReading({ ...word, how: 'synonym' })).toEqual({
      typed: 'freeze',
      as: 'synonym',
      read: ['pause', 'stop'],
    });
    expect(toReading({ ...word, how: 'synonym', searched: ['dropbox'] }).read).toEqual(['dropbox']);
  });

  it('names both words that were written as one', () => {
    const read = toReading({
      ...word,
      typed: 'cardrefund',
      how: 'split',
      searched: ['card', 'refund'],
    });
    expect(read).toEqual({ typed: 'cardrefund', as: 'typo', read: ['card refund'] });
  });

  it('says nothing of words that carry no topic', () => {
    expect(toReading({ ...word, how: 'ignored' })).toEqual({
      typed: 'freeze',
      as: 'exact',
      read: [],
    });
  });
});
