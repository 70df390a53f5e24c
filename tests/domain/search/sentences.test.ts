import { describe, expect, it } from 'vitest';
import { sentencesIn, spansIn } from '../../../src/domain/search/query/sentences.ts';

describe('sentences of a message', () => {
  it.each([
    ['refund to card', ['refund to card']],
    ['refund to card?', ['refund to card?']],
    ['Hi! Where is my refund? I paid yesterday.', ['Hi! Where is my refund?', 'I paid yesterday.']],
    ['Привет…\nГде мои деньги\r\nЖду', ['Привет… Где мои деньги Жду']],
    ['No. series for orders', ['No. series for orders']],
    ['Счёт за май, т. е. за пять дней', ['Счёт за май, т. е. за пять дней']],
    ['Update to v2.1 at shop.example', ['Update to v2.1 at shop.example']],
    ['', []],
  ])('%j', (message, sentences) => {
    expect(sentencesIn(message)).toEqual(sentences);
  });

  it('reads the first six of a long message', () => {
    expect(sentencesIn('One more word. '.repeat(5000))).toHaveLength(6);
    expect(sentencesIn(`${'x'.repeat(1400)} y z ${'w'.repeat(900)}`)[0]).toHaveLength(1500);
  });
});

describe('spans of a long sentence', () => {
  it('are of seven words, three words from one to the next, and leave no word out', () => {
    expect(spansIn('a b, c d e f g h i j k l m')).toEqual([
      'a b, c d e f g ',
      'd e f g h i j ',
      'g h i j k l m',
    ]);
    expect(spansIn('a b c d e f g h')).toEqual(['a b c d e f g ', 'd e f g h']);
  });

  it('are one where seven words are all, and eight at most', () => {
    expect(spansIn('refund to ca')).toEqual(['refund to ca']);
    expect(spansIn('')).toEqual(['']);
    expect(spansIn('word '.repeat(300))).toHaveLength(8);
  });
});
