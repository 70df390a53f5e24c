import { issueAt, type Issue } from '../../issue/index.ts';
import { knownIds, type Document, type Library } from '../../library/index.ts';
import type { NewsMeta } from '../../news/index.ts';
import { placeOf } from '../places.ts';
import { articleIssues, namedIssues } from '../references.ts';

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
  const ids = {
    reply: knownIds(library, 'replies'),
    flow: knownIds(library, 'flows'),
    question: questionIds(library),
  };
  const changes = news.data.changes.flatMap((change, index) => {
    const keys = ['changes', index, 'id'];
    return change.kind === 'article'
      ? articleIssues(library, news, keys, change.id)
      : namedIssues(news, keys, change.kind, change.id, ids[change.kind]);
  });
  return [
    ...changes,
    ...namedIssues(news, ['question'], 'question', news.data.question, ids.question),
  ];
}

function questionIds(library: Library): Set<string> {
  const ids = library.quizzes.all.flatMap((quiz) =>
    quiz.data.questions.map((question) => `${quiz.id}#${question.id}`),
  );
  return new Set(ids);
}
