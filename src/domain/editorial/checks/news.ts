import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import type { NewsMeta } from '../../news/index.ts';
import { placeOf, unknown } from '../places.ts';

/** A news item's file is named by its day, and what it says it changes exists. */
export function checkNews(library: Library): Issue[] {
  return library.news.all.flatMap((news) => [...misnamed(news), ...changeIssues(library, news)]);
}

function misnamed(news: Document<NewsMeta>): Issue[] {
  if (news.id.startsWith(`${news.data.date}-`)) return [];
  return [
    issueAt('wrong-date', placeOf(news, ['date']), {
      message: `the date is ${news.data.date}, but the file is called ${news.id}.mdx`,
      fix: `rename the file to ${news.data.date}-….mdx, or correct the date`,
    }),
  ];
}

function changeIssues(library: Library, news: Document<NewsMeta>): Issue[] {
  const questions = library.quizzes.all.flatMap((quiz) =>
    quiz.data.questions.map((question) => `${quiz.id}#${question.id}`),
  );
  const ids = {
    article: library.articles.ids,
    reply: library.replies.ids,
    flow: library.flows.ids,
    question: new Set(questions),
  };
  return news.data.changes.flatMap((change, index) => {
    const known = ids[change.kind];
    const id = change.kind === 'article' ? change.id.split('#')[0]! : change.id;
    if (known.has(id)) return [];
    const place = placeOf(news, ['changes', index, 'id']);
    return [
      issueAt('unknown-reference', place, unknown(change.kind, id, known, 'an id of this library')),
    ];
  });
}
