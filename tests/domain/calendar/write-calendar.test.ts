// An independent reader of iCalendar, by Mozilla: what it reads back is what clients see.
import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLine, planEvents, writeCalendar, type CalendarEvent } from '#domain/calendar';
import { schedule, type ItemView, type PlanFile } from '#domain/curriculum';
import { office } from '../curriculum/calendars.ts';

const file = (events: CalendarEvent[], sequence = 0): string =>
  writeCalendar({
    name: 'Семь дней, в группе; «зима»',
    stamp: '2026-11-23T00:00:00Z',
    sequence,
    locale: 'ru',
    events,
  });

const meeting: CalendarEvent = {
  uid: 'cohort.plan.meet@kb.example',
  summary: 'Вопросы о деньгах: приходите с тремя, и ещё одним, и ещё одним на всякий случай',
  description: 'С кем: лид по платежам\nПринесите; запятые, и \\ косую черту',
  url: 'https://kb.example/ru/onboarding/plan/3/',
  when: { start: Date.UTC(2026, 11, 2, 10), end: Date.UTC(2026, 11, 2, 10, 45) },
};
const day: CalendarEvent = {
  uid: 'cohort.plan.day-3@kb.example',
  summary: 'День 3',
  when: { date: '2026-12-02' },
};

function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const bytes = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  test('is read back by another library word for word', () => {
    const [first, second] = parsed(file([meeting, day]));
    expect(first?.summary).toBe(meeting.summary);
    expect(first?.description).toBe(meeting.description);
    expect(first?.uid).toBe(meeting.uid);
    expect(first?.startDate.toJSDate().toISOString()).toBe('2026-12-02T10:00:00.000Z');
    expect(first?.endDate.toJSDate().toISOString()).toBe('2026-12-02T10:45:00.000Z');
    expect(second?.startDate.isDate).toBe(true);
    expect([second?.startDate.toString(), second?.endDate.toString()]).toEqual([
      '2026-12-02',
      '2026-12-03',
    ]);
  });

  test('has no line over 75 octets and ends every line with CRLF', () => {
    const text = file([meeting, day]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
  });

  test('carries its sequence and stamp in every event', () => {
    const events = parsed(file([meeting, day], 4));
    expect(events.map(({ sequence }) => sequence)).toEqual([4, 4]);
    expect(file([day])).toContain('DTSTAMP:20261123T000000Z');
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (summary) => {
        const text = file([{ ...day, summary }]);
        expect(Math.max(...text.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
        expect(parsed(text)[0]?.summary ?? '').toBe(
          summary.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' '),
        );
      }),
    );
  });
});

describe('folding', () => {
  test('unfolds to what it was and cuts no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        expect(folded).not.toContain('\uFFFD');
      }),
    );
  });

  test('breaks a Cyrillic line by octets, not by letters', () => {
    expect(foldLine('я'.repeat(40)).split('\r\n').map(bytes)).toEqual([74, 7]);
  });
});

const item = (more: Partial<ItemView>): ItemView => ({
  id: 'x',
  kind: 'meet',
  title: 'Item',
  minutes: 30,
  target: 'meet',
  ...more,
});
const plan: PlanFile = {
  id: 'plan',
  title: 'Plan',
  href: '/kb/onboarding/plan/',
  calendar: 'office',
  catchUp: 60,
  timeZone: 'Europe/Berlin',
  days: [
    {
      number: 1,
      title: 'Money',
      items: [
        item({ id: 'read', kind: 'read', title: 'How money travels' }),
        item({ id: 'meet', title: 'Questions', at: '14:00', with: 'Payments lead' }),
      ],
    },
    {
      number: 2,
      title: 'More',
      items: [item({ id: 'gate', kind: 'milestone', minutes: 0, requires: [] })],
    },
  ],
  later: [{ after: 30, item: item({ id: 'check-up', kind: 'check-up', title: 'Check-up' }) }],
  calendars: [],
  known: { from: '2026-01-01', to: '2029-12-31' },
};
const words = {
  day: 'Day {n}: {title}',
  milestone: 'Milestone: {title}',
  with: 'With {who}',
  open: 'Open: {url}',
};

function eventsFrom(start: string): CalendarEvent[] {
  const groups = plan.days.map(({ number, items }) => ({ day: number, items }));
  const laid = schedule({ groups, start, days: office, replans: [], catchUp: 60 });
  if (!laid) throw new Error('no working day');
  return planEvents({
    plan,
    schedule: laid,
    start,
    days: office,
    words,
    addressOf: (path) => `https://kb.example${path}`,
    host: 'kb.example',
    owner: 'c1',
  });
}

describe('the events of a plan', () => {
  test('are its days, meetings at their hour, milestones and what comes after', () => {
    expect(eventsFrom('2026-10-23').map(({ summary, when }) => [summary, when])).toEqual([
      ['Day 1: Money', { date: '2026-10-23' }],
      ['Questions', { start: Date.UTC(2026, 9, 23, 12), end: Date.UTC(2026, 9, 23, 12, 30) }],
      ['Day 2: More', { date: '2026-10-26' }],
      ['Milestone: Item', { date: '2026-10-26' }],
      ['Check-up', { date: '2026-11-23' }],
    ]);
  });

  test('link to the day on the site', () => {
    expect(eventsFrom('2026-10-23')[0]?.url).toBe('https://kb.example/kb/onboarding/plan/1/');
  });

  test('keep their ids when the dates move, and no two share one', () => {
    const uids = eventsFrom('2026-10-23').map(({ uid }) => uid);
    expect(eventsFrom('2026-11-05').map(({ uid }) => uid)).toEqual(uids);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids[1]).toBe('c1.plan.meet@kb.example');
  });
});
