import { z } from 'zod';
import { articleAnchor, plainDate, slug } from '../shared/index.ts';

const text = z.string().min(1);
const option = {
  text: text.describe('The answer as it is offered'),
  feedback: text.optional().describe('Shown when it was chosen: why it is right or wrong'),
};

const common = {
  id: slug.describe('Never reused: results are kept under it'),
  ask: z.string().min(5).describe('The question'),
  source: articleAnchor.describe('article#heading that answers it'),
  checkedOn: plainDate.describe('Day on which key and source were last compared'),
  points: z.number().positive().default(1).describe('Weight in the score'),
  feedback: text.optional().describe('Shown after the answer, right or wrong'),
};

/** A question; the kinds are those of GIFT and Moodle where they exist there. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('single'),
    ...common,
    options: z.array(z.strictObject({ ...option, right: z.boolean().default(false) })).min(2),
  }),
  z.strictObject({
    kind: z.literal('multiple'),
    ...common,
    options: z.array(z.strictObject({ ...option, right: z.boolean().default(false) })).min(2),
  }),
  z.strictObject({ kind: z.literal('true-false'), ...common, answer: z.boolean() }),
  z.strictObject({
    kind: z.literal('numeric'),
    ...common,
    answer: z.number(),
    tolerance: z.number().min(0).default(0).describe('How far off is still right'),
    unit: text.optional().describe('Shown behind the field'),
  }),
  z.strictObject({
    kind: z.literal('short'),
    ...common,
    accept: z.array(text).min(1).describe('Accepted answers'),
    caseMatters: z.boolean().default(false),
    typos: z.int().min(0).max(2).default(1).describe('Edits forgiven in words of five letters up'),
  }),
  z.strictObject({
    kind: z.literal('matching'),
    ...common,
    pairs: z.array(z.strictObject({ left: text, right: text })).min(2),
  }),
  z.strictObject({
    kind: z.literal('ordering'),
    ...common,
    steps: z.array(text).min(2).describe('In the right order'),
  }),
  z.strictObject({
    kind: z.literal('reply'),
    ...common,
    model: text.describe('An answer that would get full marks, for the person who marks'),
  }),
]);

/** `quizzes/<slug>.yaml`: a knowledge test. */
export const quiz = z.strictObject({
  title: z.string().min(3).max(80).describe('Name of the test'),
  summary: z.string().min(10).max(240).describe('What passing it shows'),
  owner: slug.describe('Id of the person (a role) who keeps it'),
  level: z
    .enum(['practice', 'observed', 'sealed'])
    .default('practice')
    .describe('How honest it is: answers can be peeked at, a mentor sits by, or the key is hidden'),
  mode: z.enum(['practice', 'exam']).default('exam').describe('Feedback at once, or at the end'),
  draw: z.int().min(1).optional().describe('Questions an attempt; all when left out'),
  from: z.array(slug).default([]).describe('Further quizzes whose questions are in the pool'),
  pass: z.number().min(0).max(1).default(0.8).describe('Least share of points, 0.8 for 80 %'),
  attempts: z.int().min(1).optional().describe('How often it may be tried; no limit when left out'),
  coolDown: z.int().min(0).default(0).describe('Hours until the next attempt'),
  timeLimit: z.int().min(1).optional().describe('Minutes'),
  questions: z.array(question).default([]).describe('The pool'),
});

export type Quiz = z.infer<typeof quiz>;
export type Question = z.infer<typeof question>;
