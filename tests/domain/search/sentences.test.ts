import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/domain/search/query/sentences.ts';

describe('sentences of a message', () => {
  it.each([
    ['refund to card', ['refund to card']],
    ['refund to card?', ['refund to card?']],
    ['Hi! Where is my refund? I paid.', ['Hi!', 'Where is my refund?', 'I paid.']],
    ['Привет…\nГде деньги\r\nЖду', ['Привет…', 'Где деньги', 'Жду']],
    ['update to v2.1 at shop.example', ['update to v2.1 at shop.example']],
    ['', []],
    [' … \n !! ', []],
  ])('%j', (message, sentences) => {
    expect(sentencesIn(message)).toEqual(sentences);
  });

  it('reads the first six of a long message', () => {
    expect(sentencesIn('One more. '.repeat(5000))).toHaveLength(6);
    expect(sentencesIn('x'.repeat(9000))[0]).toHaveLength(1500);
  });
});
