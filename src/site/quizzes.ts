import { localesOf, plannedQuizzes, quizPool, type Entry } from '#domain/library';
import { versionOf, type KeyFile, type KeySource, type PaperFile, type Quiz } from '#domain/quiz';
import { typesetQuestion } from '#domain/typography';
import { bodyWords } from '../i18n/body.ts';
import { articlePath } from './addresses.ts';
import type { OpenSite } from './index.ts';

/** The path of a quiz's page. */
export const quizPath = (id: string): string => `quizzes/${id}/`;

/** The quiz as a reader of `locale` gets it: translated, or else the original. */
export function quizIn(site: OpenSite, locale: string, id: string): Entry<Quiz> | undefined {
  return site.library.quizzes.find(id, locale, localesOf(site.library));
}

/** Ids of the quizzes that are listed: those of news are asked with their news. */
export function quizIds(site: OpenSite): string[] {
  const { quizzes } = site.library;
  const unlisted = new Set(quizzes.all.filter(({ data }) => !data.listed).map(({ id }) => id));
  return [...quizzes.ids].filter((id) => !unlisted.has(id));
}

/**
 * Compares tests for a list: those of sections in the sections' order, then those that are drawn by chance before those
 * that ask for what is weakest, in the order in which plans ask for them.
 */
export function orderOfTests(site: OpenSite, locale: string, sections: readonly string[]) {
  const { curricula } = site.library;
  const locales = localesOf(site.library);
  const plans = [...curricula.ids].flatMap((id) => curricula.find(id, locale, locales) ?? []);
  const planned = plans.flatMap(plannedQuizzes);
  const placeOf = (id: string): number[] => [
    sections.indexOf(id) + 1 || sections.length + 1,
    Number(quizIn(site, locale, id)?.data.choose === 'weakest'),
    planned.indexOf(id) + 1 || planned.length + 1,
  ];
  return (a: string, b: string): number => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return first.map((one, at) => one - second[at]!).find((gap) => gap !== 0) ?? 0;
  };
}

/** How many questions an attempt asks. */
export function drawOf(quiz: Quiz, poolSize: number): number {
  return Math.min(quiz.draw ?? poolSize, poolSize);
}

/** What a browser needs to take a quiz: nothing of the key is in it. */
export function paperFile(site: OpenSite, locale: string, id: string): PaperFile {
  const entry = existing(site, locale, id);
  const pool = quizPool(site.library, entry);
  const { title, level, mode, choose, pass, attempts, coolDown, timeLimit } = entry.data;
  const questions = pool.map(({ paper }) => typesetQuestion(paper, entry.locale));
  const sections = [...new Set(questions.map(({ section }) => section))];
  return {
    id,
    locale: entry.locale,
    version: versionOf(entry.data, pool),
    draw: drawOf(entry.data, pool.length),
    title,
    level,
    mode,
    choose,
    pass,
    coolDown,
    attempts,
    timeLimit,
    questions,
    sections: Object.fromEntries(
      sections.map((section) => [section, sectionTitle(site, locale, section)]),
    ),
  };
}

/** What a browser needs to mark a quiz. */
export function keyFile(site: OpenSite, locale: string, id: string): KeyFile {
  const entry = existing(site, locale, id);
  const pool = quizPool(site.library, entry);
  return {
    version: versionOf(entry.data, pool),
    keys: Object.fromEntries(
      pool.map(({ paper, key }) => [
        paper.id,
        {
          ...typesetQuestion(key, entry.locale),
          where: whereIs(site, locale, entry.locale, key.source),
        },
      ]),
    ),
  };
}

function existing(site: OpenSite, locale: string, id: string): Entry<Quiz> {
  const entry = quizIn(site, locale, id);
  if (!entry) throw new Error(`There is no quiz “${id}”.`);
  return entry;
}

function sectionTitle(site: OpenSite, locale: string, id: string): string {
  return site.library.sections.find(id, locale, localesOf(site.library))?.data.title ?? id;
}

/** The page shows the article in the reader's locale, whose headings have other anchors: the anchor of that text is looked up by place. */
function whereIs(site: OpenSite, locale: string, written: string, source: string): KeySource {
  const [id = '', anchor = ''] = source.split('#', 2);
  const locales = localesOf(site.library);
  const asked = site.library.articles.find(id, written, locales);
  const shown = site.library.articles.find(id, locale, locales);
  const place = asked?.headings.findIndex((heading) => heading.anchor === anchor) ?? -1;
  const heading = shown?.headings[place];
  const words = shown && bodyWords(shown.locale);
  const text = heading?.part && words ? words[heading.part] : (heading?.text ?? '');
  const target = heading?.anchor ?? anchor;
  return {
    href: `${site.url(locale, articlePath(id))}#${encodeURIComponent(target)}`,
    title: shown?.data.title ?? id,
    heading: text,
  };
}
