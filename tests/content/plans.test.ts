import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#adapters/content';
import { readingMinutes } from '#domain/article';
import { groupsOf, hoursOn, schedule, workDays } from '#domain/curriculum';
import { localesOf } from '#domain/library';
import { openSite } from '../../src/site/index.ts';
import { cohortCalendar, cohortsIn, planFile } from '../../src/site/onboarding/index.ts';

const library = await loadLibrary();
const site = await openSite();
const locales = localesOf(library);

const PLANS = library.curricula.all.map((plan) => ({ name: `${plan.locale}/${plan.id}`, plan }));
const CALENDARS = library.team.calendars;

describe.each(PLANS)('the plan $name', ({ plan }) => {
  test.each(CALENDARS)('fits into every date of the calendar $id', (calendar) => {
    const days = workDays(calendar, []);
    const groups = groupsOf(plan.data, (id) => {
      const article = library.articles.find(id, plan.locale, locales);
      return article && readingMinutes(article.words);
    });
    const laid = schedule({ groups, start: '2026-12-01', days, replans: [], catchUp: 60 });
    for (const { date, minutes } of laid?.dates ?? [])
      expect(minutes, date).toBeLessThanOrEqual(hoursOn(days, date) * 60);
    expect(laid?.dates.length).toBeGreaterThanOrEqual(plan.data.days.length);
  });

  test('has a milestone on its last day, and is answered for by somebody on every day', () => {
    const kinds = plan.data.days.map(({ items }) => items.map(({ kind }) => kind));
    expect(kinds.at(-1)).toContain('milestone');
    const withPeople = plan.data.days.filter(({ items }) =>
      items.some((item) => 'with' in item || item.kind === 'practise'),
    );
    expect(withPeople).toHaveLength(plan.data.days.length);
  });
});

test('the seven-day plan lasts seven days in both languages, the four-week plan twenty', () => {
  const days = (locale: string, id: string) => library.curricula.get(locale, id)?.data.days.length;
  expect([days('en', 'seven-day'), days('ru', 'seven-day'), days('en', 'four-week')]).toEqual([
    7, 7, 20,
  ]);
});

test('everything that the Russian plan reads is there in Russian', () => {
  const items = planFile(site, 'ru', 'seven-day').days.flatMap((day) => day.items);
  expect(items.filter(({ lang }) => lang !== undefined)).toEqual([]);
});

const COHORTS = locales.flatMap((locale) =>
  cohortsIn(site, locale).map((cohort) => ({ name: `${locale}/${cohort.id}`, locale, cohort })),
);

describe.each(COHORTS)('the calendar of the cohort $name', ({ locale, cohort }) => {
  const text = cohortCalendar(site, locale, cohort, 'https://kb.example/');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

  test('is read by another library, with a day for every date and no id twice', () => {
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.filter((uid) => /\.day-\d+(-\d+)?@/.test(uid))).toHaveLength(
      cohort.schedule.slots.length,
    );
  });

  test('has its first meeting at the hour that the plan says, in the team’s zone', () => {
    const welcome = events
      .map((event) => new ICAL.Event(event))
      .find(({ uid }) => uid.includes('.welcome@'));
    const hour = new Intl.DateTimeFormat('en-GB', {
      timeZone: library.team.timeZone,
      timeStyle: 'short',
    }).format(welcome?.startDate.toJSDate());
    expect(hour).toBe('09:30');
  });
});
