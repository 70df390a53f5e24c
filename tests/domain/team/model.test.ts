import { describe, expect, it } from 'vitest';
import { team, workCalendar } from '#domain/team';

const least = {
  name: 'Example support',
  locales: [{ id: 'en', label: 'English' }],
  timeZone: 'Europe/Berlin',
  lines: [{ id: 'line-1', title: 'First', does: 'answers', hours: 'daily', reachedBy: 'queue' }],
  people: [{ id: 'lead', name: 'Lead', role: 'lead', contact: '#lead' }],
};

describe('a team', () => {
  it('needs a name, a locale, a time zone, a line and a person', () => {
    expect(team.parse(least)).toEqual({ ...least, calendars: [], products: [] });
    for (const field of Object.keys(least))
      expect(team.safeParse({ ...least, [field]: undefined }).success, field).toBe(false);
  });

  it('edits files at an address that names the file', () => {
    expect(team.safeParse({ ...least, editUrl: 'https://example.org/edit' }).success).toBe(false);
    expect(team.safeParse({ ...least, editUrl: 'https://example.org/{path}' }).success).toBe(true);
  });

  it.each(['Berlin time', 'UTC+1', 'Europe/'])('has no time zone “%s”', (timeZone) => {
    expect(team.safeParse({ ...least, timeZone }).success).toBe(false);
  });
});

describe('a work calendar', () => {
  const office = { id: 'office', title: 'Office', hours: 8 };

  it('works on days of the week, or in a cycle that starts on a day', () => {
    const weekdays = { kind: 'weekdays', days: ['mon', 'sun'] };
    const cycle = { kind: 'cycle', on: 2, off: 2, anchor: '2026-12-01' };
    expect(workCalendar.safeParse({ ...office, pattern: weekdays }).success).toBe(true);
    expect(workCalendar.safeParse({ ...office, pattern: cycle }).success).toBe(true);
  });

  it('does not work in a cycle without a first day, nor for 25 hours', () => {
    const cycle = { kind: 'cycle', on: 2, off: 2 };
    const weekdays = { kind: 'weekdays', days: ['mon'] };
    expect(workCalendar.safeParse({ ...office, pattern: cycle }).success).toBe(false);
    expect(workCalendar.safeParse({ ...office, pattern: weekdays, hours: 25 }).success).toBe(false);
  });
});
