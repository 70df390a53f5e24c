/** Data of quizzes inside statements; xAPI wants IRIs as keys. */
export const QUIZ_EXTENSIONS = {
  /** Of `attempted`: what was drawn. See `Drawn`. */
  attempt: 'urn:firstline:extension:attempt',
  /** Of `passed` and `failed`: shares by question. See `Outcome`. */
  outcome: 'urn:firstline:extension:outcome',
  /** Of `attested`: a person's marks by question. See `Marks`. */
  marks: 'urn:firstline:extension:marks',
  /** Of `answered`: the version of the question that was answered. */
  version: 'urn:firstline:extension:question-version',
  /** Of `answered`: true when it was a review, not a test. */
  review: 'urn:firstline:extension:review',
} as const;
