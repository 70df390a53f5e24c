/**
 * Ids of everything that can be done: URNs, the same in every locale and on every host, so that a
 * record survives a move of the site. Parts are percent-encoded, as slugs may hold any letters.
 */
export const activity = {
  plan: (plan: string): string => urn('plan', plan),
  /** An item of a plan. Its id in the plan's file is never reused. */
  item: (plan: string, item: string): string => urn('plan', plan, 'item', item),
  article: (article: string): string => urn('article', ...article.split('/')),
  reply: (reply: string): string => urn('reply', reply),
  quiz: (quiz: string): string => urn('quiz', quiz),
  question: (quiz: string, question: string): string => urn('quiz', quiz, 'question', question),
  /** `version` is raised by a material correction, which asks for a new acknowledgement. */
  news: (news: string, version = 1): string => urn('news', news, 'version', String(version)),
};

/** Types of activities in ADL's and Activity Streams' vocabularies. */
export const ACTIVITY_TYPES = {
  plan: 'http://adlnet.gov/expapi/activities/course',
  item: 'http://adlnet.gov/expapi/activities/lesson',
  milestone: 'http://adlnet.gov/expapi/activities/objective',
  meeting: 'http://adlnet.gov/expapi/activities/meeting',
  article: 'http://activitystrea.ms/schema/1.0/article',
  quiz: 'http://adlnet.gov/expapi/activities/assessment',
  question: 'http://adlnet.gov/expapi/activities/question',
  news: 'http://activitystrea.ms/schema/1.0/note',
} as const;

/** Data of ours inside a statement; xAPI wants IRIs as keys. */
export const EXTENSIONS = {
  /** Whole number: one more than the highest in the log when the statement was written (Lamport 1978). */
  sequence: 'urn:firstline:extension:sequence',
  /** What the hire chose for a plan: see `Enrolment`. */
  enrolment: 'urn:firstline:extension:enrolment',
} as const;

function urn(...parts: string[]): string {
  return ['urn:firstline', ...parts.map(encodeURIComponent)].join(':');
}

/** The parts of one of our activity ids (`['plan', 'seven-day', 'item', 'x']`), or undefined for a foreign one. */
export function activityParts(id: string): string[] | undefined {
  if (!id.startsWith('urn:firstline:')) return undefined;
  try {
    return id.slice('urn:firstline:'.length).split(':').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
