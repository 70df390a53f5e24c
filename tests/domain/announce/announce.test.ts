import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHAT_FORMATS,
  deliveriesDue,
  deliveryKey,
  messageFor,
  MOST_TRIES,
  unknownIn,
  verdictOn,
  type Answer,
  type Target,
} from '#domain/announce';
import { item } from '../news/items.ts';

const TARGET: Target = {
  id: 'support',
  format: 'slack',
  locale: 'en',
  lines: [],
  products: [],
  audience: 'internal',
};
const NOW = '2026-11-23T09:00:00Z';
const NEWS = {
  title: 'Payouts <!channel> & @all',
  summary: 'In *minutes*, see <b>there</b> @channel',
  url: 'https://kb.example/news/payouts/',
  about: 'Payments',
};

describe('what is sent', () => {
  const old = item({ date: '2026-11-10' }, '2026-11-10-old');
  const fresh = item({}, '2026-11-23-fresh');
  const sent = { state: 'sent', at: NOW } as const;

  test('fresh items only, the oldest first: a first run does not post the archive', () => {
    const yesterday = item({ date: '2026-11-22' }, '2026-11-22-yesterday');
    const due = deliveriesDue([fresh, old, yesterday], TARGET, {}, '2026-11-23');
    expect(due.map((one) => one.item.id)).toEqual([yesterday.id, fresh.id]);
  });

  test('what was sent, or perhaps sent, is not sent again; what failed is', () => {
    const key = deliveryKey(TARGET, fresh);
    const due = (state: 'sent' | 'failed' | 'unsure') => {
      const memory = { [key]: state === 'sent' ? sent : { state, at: NOW, why: '' } };
      return deliveriesDue([fresh], TARGET, memory, '2026-11-23').length;
    };
    expect([due('sent'), due('unsure'), due('failed')]).toEqual([0, 0, 1]);
  });

  test('a material correction is announced anew', () => {
    const corrections = [{ on: '2026-11-24', what: 'Two days, not one', material: true }];
    const corrected = item({ corrections }, fresh.id);
    const memory = { [deliveryKey(TARGET, fresh)]: sent };
    expect(deliveriesDue([corrected], TARGET, memory, '2026-11-24')).toHaveLength(1);
  });

  test('a target gets its lines, its products and its audience', () => {
    const due = (target: Partial<Target>, data: Record<string, unknown>) =>
      deliveriesDue([item(data)], { ...TARGET, ...target }, {}, '2026-11-23').length;
    expect(due({ lines: ['finance'] }, {})).toBe(0);
    expect(due({ products: ['api'] }, { products: ['api'] })).toBe(1);
    expect(due({ audience: 'public' }, {})).toBe(0);
    expect(due({ audience: 'public' }, { audience: 'public' })).toBe(1);
  });
});

describe('after an attempt', () => {
  const answer = (status: number, retryAfter?: number): Answer => ({
    kind: 'answer',
    status,
    retryAfter,
    text: '',
  });

  test.each([
    ['200 is sent', answer(200), 'sent'],
    ['404 has failed', answer(404), 'failed'],
    ['500 may have arrived', answer(500), 'unsure'],
    ['a redirect has done nothing', answer(301), 'failed'],
    ['a redirect after the work may have arrived', answer(303), 'unsure'],
    ['silence may have arrived', { kind: 'silence', why: 'no answer' } as const, 'unsure'],
    ['a wait of an hour has failed', answer(429, 3600), 'failed'],
  ])('%s', (_, given, state) => {
    expect(verdictOn(given, 1, NOW)).toMatchObject({ again: false, state: { state } });
  });

  test('what surely did not arrive is tried again, later each time, and not for ever', () => {
    const refused: Answer = { kind: 'unreachable', why: 'ECONNREFUSED' };
    const waits = [1, 2, 3].map((tries) => verdictOn(refused, tries, NOW));
    expect(waits).toEqual([1, 2, 4].map((seconds) => ({ again: true, seconds })));
    expect(verdictOn(refused, MOST_TRIES, NOW)).toMatchObject({ state: { state: 'failed' } });
  });

  test('a chat that names a time is given it', () => {
    expect(verdictOn(answer(429, 7), 1, NOW)).toEqual({ again: true, seconds: 7 });
  });

  test('silence is never followed by another try', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.string(), (tries, why) => {
        expect(verdictOn({ kind: 'silence', why }, tries, NOW).again).toBe(false);
      }),
    );
  });
});

describe('a target', () => {
  const known = { locales: ['en', 'ru'], lines: ['line-1', 'finance'], products: ['payments'] };

  test('that names what the team has is right', () => {
    const target = { ...TARGET, lines: ['finance'], products: ['payments'] };
    expect(unknownIn(target, known)).toBeUndefined();
  });

  test('with a slip in a line would get nothing, and is told what to write', () => {
    expect(unknownIn({ ...TARGET, lines: ['line1'] }, known)).toBe(
      '“support” asks for the line “line1”, which team.yaml does not have: did you mean line-1?',
    );
    expect(unknownIn({ ...TARGET, locale: 'fr' }, known)).toMatch(/locale “fr”/);
  });
});

describe('messages', () => {
  test('Slack: only &, < and > mean something, so nobody is called', () => {
    const { text, blocks } = messageFor('slack', NEWS) as { text: string; blocks: unknown[] };
    expect(text).toContain('Payouts &lt;!channel&gt; &amp; @all');
    expect(JSON.stringify(blocks)).toContain('<https://kb.example/news/payouts/|Payouts &lt;');
  });

  test('Mattermost: Markdown is escaped and @all calls nobody', () => {
    const { text } = messageFor('mattermost', NEWS) as { text: string };
    expect(text).not.toMatch(/@(?:all|channel)/);
    expect(text).toContain(String.raw`In \*minutes\*`);
    expect(text).toMatch(/^#### \[Payouts .*\]\(https:\/\/kb\.example\/news\/payouts\/\)/);
  });

  test('Telegram: HTML is escaped, and the chat is named', () => {
    const message = messageFor('telegram', NEWS, '-100') as Record<string, unknown>;
    expect(message).toMatchObject({ chat_id: '-100', parse_mode: 'HTML' });
    expect(message['text']).toContain('&lt;b&gt;there&lt;/b&gt;');
    expect(String(message['text']).match(/<\/?[a-z]+/g)).toEqual([
      '<b',
      '<a',
      '</a',
      '</b',
      '<i',
      '</i',
    ]);
  });

  test('each says when it holds, by when to confirm, and what was corrected', () => {
    const notes = {
      from: 'Holds from 1 Dec',
      confirm: 'Confirm by 2 Dec',
      corrected: 'Now: 3 days',
    };
    for (const format of CHAT_FORMATS)
      for (const note of Object.values(notes))
        expect(JSON.stringify(messageFor(format, { ...NEWS, ...notes }))).toContain(note);
  });

  test('stays within what the chats take, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9000 }), (summary) => {
        const long = { ...NEWS, summary };
        const { blocks } = messageFor('slack', long) as { blocks: { text?: { text: string } }[] };
        expect(blocks[0]?.text?.text.length ?? 0).toBeLessThan(12_000);
        const { text } = messageFor('telegram', long) as { text: string };
        // Telegram counts what is left when its tags and entities are read.
        const read = text.replace(/<[^>]+>/g, '').replace(/&[a-z]+;/g, 'x');
        expect(read.length).toBeLessThan(4096);
      }),
    );
  });
});
