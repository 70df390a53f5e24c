import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import { versionOf, type NewsMeta } from '../../news/index.ts';
import { placeOf } from '../places.ts';

/** What must be the same in every language: who is asked to read what, by when. */
const SAME = [
  'date',
  'effectiveFrom',
  'expires',
  'audience',
  'urgency',
  'material',
  'mustRead',
  'question',
] as const satisfies readonly (keyof NewsMeta)[];

const NOTHING = 'nothing';

/** A translated item has the facts of its original: dates, audience, confirmation, version. */
export function checkNewsTranslations(library: Library): Issue[] {
  const original = library.team.locales[0]!.id;
  return library.news.all.flatMap((news) => {
    const source = library.news.get(original, news.id);
    return source && source !== news ? differences(news, source) : [];
  });
}

function differences(news: Document<NewsMeta>, source: Document<NewsMeta>): Issue[] {
  const fields = SAME.flatMap((field) => {
    const [is, was] = [news.data[field], source.data[field]];
    return is === was ? [] : [differs(news, source, field, String(was ?? NOTHING))];
  });
  const [version, wanted] = [versionOf(news.data), versionOf(source.data)];
  if (version === wanted) return fields;
  return [...fields, differs(news, source, 'corrections', `${wanted - 1} material`)];
}

function differs(
  news: Document<NewsMeta>,
  source: Document<NewsMeta>,
  field: keyof NewsMeta,
  was: string,
): Issue {
  return issueAt('wrong-value', placeOf(news, [field]), {
    message: `“${field}” differs from ${source.path}, which has ${was}`,
    expected: 'the same in every language: readers are asked to confirm one and the same thing',
    fix: was === NOTHING ? `delete ${field}` : `${field}: ${was}`,
  });
}
