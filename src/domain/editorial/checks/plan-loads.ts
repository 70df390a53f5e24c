import { readingMinutes } from '../../article/index.ts';
import {
  dayLoad,
  groupsOf,
  minutesOf,
  MOST_NEW_ARTICLES,
  THIN_SHARE,
  type Curriculum,
} from '../../curriculum/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import type { Entry, KeyPath, Library } from '../../library/index.ts';
import { countOf } from '../../shared/index.ts';
import { placeOf } from '../places.ts';

type Plan = Entry<Curriculum>;

/** A day of a plan holds no more than its hours, is not nearly empty, and lays few bricks at once. */
export function checkPlanLoads(library: Library): Issue[] {
  return library.curricula.all.flatMap((plan) => [
    ...loadIssues(library, plan),
    ...brickIssues(plan),
  ]);
}

function loadIssues(library: Library, plan: Plan): Issue[] {
  const calendar = library.team.calendars.find(({ id }) => id === plan.data.calendar);
  if (!calendar) return [];
  const locales = library.team.locales.map(({ id }) => id);
  const reading = (id: string): number | undefined => {
    const article = library.articles.find(id, plan.locale, locales);
    return article && readingMinutes(article.words);
  };
  return groupsOf(plan.data, reading).flatMap(({ items }, index) => {
    const issue = dayIssue(plan, index, minutesOf(items), calendar.hours);
    return issue ? [issue] : [];
  });
}

function dayIssue(plan: Plan, index: number, minutes: number, hours: number): Issue | undefined {
  const { state, limit } = dayLoad(minutes, hours);
  if (state === 'fine') return undefined;
  const calendar = `the ${countOf(hours, 'hour')} of the calendar ${plan.data.calendar}`;
  return state === 'over'
    ? issueAt('over-full-day', dayPlace(plan, index), {
        message: `day ${index + 1} holds ${minutes} min, ${minutes - limit} more than ${calendar}`,
        expected: `at most ${limit} min`,
        fix: 'move something to a day with room, or shorten it',
      })
    : issueAt('thin-day', dayPlace(plan, index), {
        message: `day ${index + 1} holds ${minutes} min, ${Math.round((minutes / limit) * 100)} % of ${calendar}`,
        expected: `at least ${Math.ceil(limit * THIN_SHARE)} min`,
        fix: 'move something here from a fuller day, or add practice',
      });
}

function brickIssues(plan: Plan): Issue[] {
  const seen = new Set<string>();
  return plan.data.days.flatMap(({ items }, index) => {
    const fresh = items
      .flatMap((item) => (item.kind === 'read' ? [item.article.split('#')[0]!] : []))
      .filter((article) => !seen.has(article));
    for (const article of fresh) seen.add(article);
    const count = new Set(fresh).size;
    if (count <= MOST_NEW_ARTICLES) return [];
    return [
      issueAt('many-new-articles', dayPlace(plan, index), {
        message: `day ${index + 1} opens ${countOf(count, 'new article')}`,
        expected: `at most ${MOST_NEW_ARTICLES}: lay the first bricks, not the whole wall`,
        fix: 'move some to another day',
      }),
    ];
  });
}

function dayPlace(plan: Plan, index: number) {
  const keys: KeyPath = ['days', index, 'title'];
  return placeOf(plan, keys);
}
