import { readingMinutes } from '#domain/article';
import {
  itemMinutes,
  targetOf,
  type Condition,
  type ConditionView,
  type Curriculum,
  type ItemView,
  type PlanItem,
} from '#domain/curriculum';
import { localesOf, sectionOf, type ArticleDocument } from '#domain/library';
import { formatPercent } from '#i18n';
import { fill } from '../../i18n/fill.ts';
import type { OnboardingWords } from '../../i18n/onboarding.ts';
import { articlePath } from '../addresses.ts';
import type { OpenSite } from '../index.ts';
import { viewsOf } from '../views.ts';

/** What the words of an item are looked up in. */
export interface PlanContext {
  site: OpenSite;
  locale: string;
  plan: { id: string; locale: string; data: Curriculum };
  words: OnboardingWords;
}

/** An item with everything looked up, in the reader's language. */
export function itemView(context: PlanContext, item: PlanItem, id = item.id): ItemView {
  const { locale, plan, words } = context;
  const article = item.kind === 'read' ? articleOf(context, item.article) : undefined;
  const minutes = itemMinutes(
    item,
    plan.data.readingPace,
    () => article && readingMinutes(article.words),
  );
  const base: ItemView = { id, kind: item.kind, title: '', minutes, target: targetOf(item) };
  if (item.kind === 'read') return { ...base, ...readView(context, item, article) };
  const told = 'title' in item ? item.title : undefined;
  const quiz = 'quiz' in item ? item.quiz : undefined;
  return {
    ...base,
    lang: told === undefined ? undefined : foreign(plan.locale, locale),
    title: told ?? (quiz === undefined ? titleOf(item.kind, words) : quizTitle(context, quiz)),
    note: item.note,
    at: 'at' in item ? item.at : undefined,
    with: 'with' in item ? personName(context, item.with) : undefined,
    quiz,
    href: hrefOf(context, item, quiz),
    requires:
      item.kind === 'milestone'
        ? item.requires.map((condition) => conditionView(context, condition))
        : undefined,
  };
}

/** The language of a text where it is not the reader's. */
export function foreign(written: string, locale: string): string | undefined {
  return written === locale ? undefined : written;
}

function titleOf(kind: PlanItem['kind'], words: OnboardingWords): string {
  return kind === 'review' || kind === 'news' ? words.titles[kind] : words.kinds[kind];
}

function readView(
  { site, locale, plan }: PlanContext,
  item: Extract<PlanItem, { kind: 'read' }>,
  article: ArticleDocument | undefined,
): Partial<ItemView> {
  const [id = '', anchor] = item.article.split('#', 2);
  const section = viewsOf(site.library, locale).section(sectionOf({ id }));
  const query = new URLSearchParams({ plan: plan.id, item: item.id });
  return {
    title: article?.data.title ?? id,
    type: article?.data.type,
    lang: article && foreign(article.locale, locale),
    note: item.note ?? section?.entry.data.title,
    href: `${site.url(locale, articlePath(id))}?${query}${anchor === undefined ? '' : `#${anchor}`}`,
  };
}

function articleOf({ site, locale }: PlanContext, target: string): ArticleDocument | undefined {
  const id = target.split('#')[0] ?? '';
  return site.library.articles.find(id, locale, localesOf(site.library));
}

function hrefOf(
  { site, locale }: PlanContext,
  item: PlanItem,
  quiz: string | undefined,
): string | undefined {
  if (quiz !== undefined) return site.url(locale, `quizzes/${quiz}/`);
  if (item.kind === 'watch') return item.url;
  if (item.kind === 'news') return site.url(locale, 'news/');
  return item.kind === 'review' ? site.url(locale, 'review/') : undefined;
}

/** The title of a quiz in the reader's language. */
export function quizTitle({ site, locale }: PlanContext, quiz: string): string {
  const { library } = site;
  return library.quizzes.find(quiz, locale, localesOf(library))?.data.title ?? quiz;
}

/** The name of a role in the reader's language. */
export function personName(
  { site, locale }: Pick<PlanContext, 'site' | 'locale'>,
  id: string,
): string {
  const person = site.library.team.people.find((one) => one.id === id);
  return person ? site.say(person.name, locale) : id;
}

function conditionView(context: PlanContext, condition: Condition): ConditionView {
  const { site, locale, words } = context;
  const texts = words.conditions;
  if (condition.kind === 'quiz') {
    const values = {
      quiz: quizTitle(context, condition.quiz),
      score: formatPercent(locale, condition.score),
    };
    const href = site.url(locale, `quizzes/${condition.quiz}/`);
    return { condition, text: fill(texts.quiz, values), href };
  }
  if (condition.kind === 'signed') {
    const who = personName(context, condition.by);
    const { what } = condition;
    const text =
      what === undefined ? fill(texts.signed, { who }) : fill(texts.signedWhat, { who, what });
    return { condition, text, who };
  }
  const items = condition.items.map((id) => itemTitle(context, id)).join(', ');
  return { condition, text: fill(texts.done, { items }) };
}

function itemTitle(context: PlanContext, id: string): string {
  const item = context.plan.data.days.flatMap((day) => day.items).find((one) => one.id === id);
  return item ? itemView(context, item).title : id;
}
