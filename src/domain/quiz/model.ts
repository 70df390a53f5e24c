import { z } from 'zod';
import { slug } from '../shared/index.ts';
import { question } from './question.ts';

/** `quizzes/<slug>.yaml`: a knowledge test. */
export const quiz = z.strictObject({
  title: z.string().min(3).max(80).describe('Name of the test'),
  summary: z.string().min(10).max(240).describe('What passing it shows'),
  owner: slug.describe('Id of the person (a role) who keeps it'),
  level: z
    .enum(['practice', 'observed'])
    .default('practice')
    .describe('How honest it is: answers can be peeked at, or a mentor sits by and marks'),
  mode: z.enum(['practice', 'exam']).default('exam').describe('Feedback at once, or at the end'),
  draw: z.int().min(1).max(200).optional().describe('Questions an attempt; all when left out'),
  choose: z
    .enum(['random', 'weakest'])
    .default('random')
    .describe('By lot, evenly over the sections, or what the record says is weakest'),
  from: z.array(slug).default([]).describe('Further quizzes whose questions are in the pool'),
  plan: slug
    .optional()
    .describe('Id of a plan: only questions about articles that it reads are in the pool'),
  listed: z
    .boolean()
    .default(true)
    .describe('False for questions that are asked elsewhere, such as with news'),
  pass: z.number().min(0).max(1).default(0.8).describe('Least share of points, 0.8 for 80 %'),
  attempts: z.int().min(1).optional().describe('How often it may be tried; no limit when left out'),
  coolDown: z.int().min(0).default(0).describe('Hours until the next attempt'),
  timeLimit: z.int().min(1).optional().describe('Minutes'),
  questions: z.array(question).default([]).describe('The pool'),
});

export type Quiz = z.infer<typeof quiz>;
