import type { Curriculum, PlanItem } from '../../curriculum/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import type { Entry, KeyPath, Library } from '../../library/index.ts';
import { placeOf, unknown } from '../places.ts';

/** Plans, tests and cohorts name articles, headings, tests, roles and calendars that exist. */
export function checkLearning(library: Library): Issue[] {
  return [
    ...library.curricula.all.flatMap((plan) => planIssues(library, plan)),
    ...library.quizzes.all.flatMap((quiz) =>
      quiz.data.questions.flatMap((question, index) =>
        articleIssues(library, quiz, ['questions', index, 'source'], question.source),
      ),
    ),
    ...library.cohorts.all.flatMap((cohort) => [
      ...named(cohort, ['plan'], 'plan', cohort.data.plan, library.curricula.ids),
      ...named(
        cohort,
        ['calendar'],
        'calendar',
        cohort.data.calendar,
        idsOf(library.team.calendars),
      ),
    ]),
  ];
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id));
}

function planIssues(library: Library, plan: Entry<Curriculum>): Issue[] {
  const inDays = plan.data.days.flatMap((day, dayIndex) =>
    day.items.map((item, index) => ({ item, keys: ['days', dayIndex, 'items', index] as KeyPath })),
  );
  const later = plan.data.probation.map(({ item }, index) => ({
    item,
    keys: ['probation', index, 'item'] as KeyPath,
  }));
  const items = [...inDays, ...later];
  return [
    ...repeatedIds(plan, items),
    ...items.flatMap(({ item, keys }) => itemIssues(library, plan, item, keys, items)),
  ];
}

interface Placed {
  item: PlanItem;
  keys: KeyPath;
}

function repeatedIds(plan: Entry<Curriculum>, items: readonly Placed[]): Issue[] {
  return items.flatMap(({ item, keys }, index) => {
    const first = items.findIndex((other) => other.item.id === item.id);
    if (first === index) return [];
    return [
      issueAt('duplicate-id', placeOf(plan, [...keys, 'id']), {
        message: `two items of this plan are called “${item.id}”`,
        fix: 'give the newer one another id; progress is kept under it',
      }),
    ];
  });
}

function itemIssues(
  library: Library,
  plan: Entry<Curriculum>,
  item: PlanItem,
  keys: KeyPath,
  items: readonly Placed[],
): Issue[] {
  const people = idsOf(library.team.people);
  if (item.kind === 'read') return articleIssues(library, plan, [...keys, 'article'], item.article);
  if (item.kind === 'milestone')
    return item.requires.flatMap((condition, index) => {
      const at = [...keys, 'requires', index];
      if (condition.kind === 'quiz')
        return named(plan, [...at, 'quiz'], 'quiz', condition.quiz, library.quizzes.ids);
      if (condition.kind === 'signed')
        return named(plan, [...at, 'by'], 'person', condition.by, people);
      const ids = new Set(items.map((other) => other.item.id));
      return condition.items.flatMap((id, place) =>
        named(plan, [...at, 'items', place], 'item', id, ids),
      );
    });
  const quiz =
    'quiz' in item && item.quiz !== undefined
      ? named(plan, [...keys, 'quiz'], 'quiz', item.quiz, library.quizzes.ids)
      : [];
  const person = 'with' in item ? named(plan, [...keys, 'with'], 'person', item.with, people) : [];
  return [...quiz, ...person];
}

function named(
  entry: Entry<unknown>,
  keys: KeyPath,
  what: string,
  came: string,
  ids: ReadonlySet<string>,
): Issue[] {
  if (ids.has(came)) return [];
  return [
    issueAt(
      'unknown-reference',
      placeOf(entry, keys),
      unknown(what, came, ids, `the id of a ${what}`),
    ),
  ];
}

function articleIssues(
  library: Library,
  entry: Entry<unknown>,
  keys: KeyPath,
  came: string,
): Issue[] {
  const [id = '', anchor] = came.split('#', 2);
  const locales = library.team.locales.map((locale) => locale.id);
  const article = library.articles.find(id, entry.locale, locales);
  if (!article) return named(entry, keys, 'article', id, library.articles.ids);
  if (anchor === undefined || article.anchors.has(anchor)) return [];
  return [
    issueAt('dangling-anchor', placeOf(entry, keys), {
      ...unknown('heading', anchor, article.anchors, `an anchor of ${article.path}`),
    }),
  ];
}
