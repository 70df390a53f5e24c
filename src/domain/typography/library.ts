import { defaultLocaleOf, localesOf, Shelf } from '../library/index.ts';
import type { Document, Entry, Library } from '../library/index.ts';
import type { PaperQuestion, QuestionKey } from '../quiz/index.ts';
import { typesetNodes } from './nodes.ts';
import { typesetText } from './quotes.ts';

/** Fields that are no words: ids and addresses, what a learner's answer is compared with, what other fields hold apart. */
const LITERAL = new Set(['id', 'url', 'editUrl', 'newUrl', 'source', 'contact', 'accept']);

/**
 * The library as it is shown: quotes and apostrophes of every text typeset. Pages and feeds read this one; the
 * checker, the stamps of translations and questions, and the search indexes read what the author wrote.
 */
export function typesetLibrary(library: Library): Library {
  const locales = localesOf(library);
  const fallback = defaultLocaleOf(library);
  const words = <Value>(value: Value): Value => typesetData(value, fallback, locales);
  return {
    ...library,
    team: words(library.team),
    facts: new Map([...library.facts].map(([id, fact]) => [id, words(fact)])),
    glossary: words(library.glossary),
    sections: shelf(library.sections, typesetEntry),
    articles: shelf(library.articles, typesetDocument),
    replies: shelf(library.replies, typesetDocument),
    flows: shelf(library.flows, typesetEntry),
    news: shelf(library.news, typesetDocument),
    curricula: shelf(library.curricula, typesetEntry),
    quizzes: shelf(library.quizzes, typesetQuiz),
    guide: shelf(library.guide, typesetDocument),
    cohorts: shelf(library.cohorts, (entry) => ({ ...entry, data: words(entry.data) })),
  };
}

/** The question and its key as they are shown. Their version was reckoned from what the author wrote. */
export function typesetQuestion<Part extends PaperQuestion | QuestionKey>(
  part: Part,
  locale: string,
): Part {
  return typesetData(part, locale, []);
}

function shelf<Item extends Entry<unknown>>(
  from: Shelf<Item>,
  typeset: (item: Item) => Item,
): Shelf<Item> {
  return new Shelf(from.all.map(typeset));
}

function typesetEntry<Data>(entry: Entry<Data>): Entry<Data> {
  return { ...entry, data: typesetData(entry.data, entry.locale, []) };
}

// A question's version is a hash of its words, so they stay as written until it is made.
function typesetQuiz<Data extends { title: string; summary: string }>(entry: Entry<Data>) {
  const title = typesetText(entry.data.title, entry.locale);
  const summary = typesetText(entry.data.summary, entry.locale);
  return { ...entry, data: { ...entry.data, title, summary } };
}

function typesetDocument<Data>(document: Document<Data>): Document<Data> {
  const { locale, data, tree, headings, text } = document;
  return {
    ...document,
    data: typesetData(data, locale, []),
    tree: { children: typesetNodes(tree.children, locale) },
    headings: headings.map((one) => ({ ...one, text: typesetText(one.text, locale) })),
    text: typesetText(text, locale),
  };
}

/** Every text inside; under a key that is one of `locales` in that language. */
function typesetData<Value>(value: Value, locale: string, locales: readonly string[]): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts become texts, and what holds them keeps its shape
  return typesetAny(value, locale, locales) as Value;
}

function typesetAny(value: unknown, locale: string, locales: readonly string[]): unknown {
  if (typeof value === 'string') return typesetText(value, locale);
  if (Array.isArray(value)) return value.map((one) => typesetAny(one, locale, locales));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [
    key,
    LITERAL.has(key) ? one : typesetAny(one, locales.includes(key) ? key : locale, locales),
  ]);
  return Object.fromEntries(entries);
}
