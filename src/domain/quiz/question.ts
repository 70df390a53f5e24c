import { z } from 'zod';
import { plainDate, slug } from '../shared/index.ts';

const text = z.string().min(1);

/** `section/slug#heading`: unlike elsewhere the heading must be there, since a wrong answer opens it. */
const source = z.string().regex(/^[^/\s]+\/[^/\s#]+#\S+$/, {
  error: 'an article id with a heading, such as payments/refund-a-payment#steps',
});

const common = {
  id: slug.describe('Never reused: results are kept under it'),
  ask: z.string().min(5).describe('The question'),
  source: source.describe('article#heading that answers it'),
  checkedOn: plainDate.describe('Day on which key and source were last compared'),
  sectionHash: z
    .string()
    .regex(/^[0-9a-f]{14}$/, { error: 'fourteen digits that npm run checked writes' })
    .optional()
    .describe('State of the section on that day; npm run checked writes it'),
  points: z.number().positive().max(10).default(1).describe('Weight in the score'),
  feedback: text.optional().describe('Shown after the answer, right or wrong'),
};

const option = z.strictObject({
  text: text.describe('The answer as it is offered'),
  right: z.boolean().default(false).describe('True for an answer that belongs to the key'),
  feedback: text.optional().describe('Shown when it was chosen: why it is right or wrong'),
});
const options = z.array(option).min(2).max(9).describe('In any order: they are shuffled');

/** A question of a quiz; the kinds are those of GIFT and Moodle where they exist there. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...common, options }),
  z.strictObject({ kind: z.literal('multiple'), ...common, options }),
  z.strictObject({
    kind: z.literal('true-false'),
    ...common,
    answer: z.boolean(),
    ifTrue: text.optional().describe('Shown to those who answered “true”'),
    ifFalse: text.optional().describe('Shown to those who answered “false”'),
  }),
  z.strictObject({
    kind: z.literal('numeric'),
    ...common,
    answer: z.number(),
    tolerance: z.number().min(0).default(0).describe('How far off is still right, ends included'),
    unit: text.optional().describe('Shown behind the field; may be typed too'),
  }),
  z.strictObject({
    kind: z.literal('short'),
    ...common,
    accept: z.array(text).min(1).describe('Accepted answers'),
    caseMatters: z.boolean().default(false),
    yoMatters: z.boolean().default(false).describe('True when е for ё is wrong'),
    typos: z.int().min(0).max(2).default(1).describe('Edits forgiven in a word of five letters up'),
  }),
  z.strictObject({
    kind: z.literal('matching'),
    ...common,
    pairs: z
      .array(z.strictObject({ left: text, right: text }))
      .min(2)
      .max(9),
    distractors: z.array(text).default([]).describe('Choices that match nothing'),
  }),
  z.strictObject({
    kind: z.literal('ordering'),
    ...common,
    steps: z.array(text).min(2).max(9).describe('In the right order'),
  }),
  z.strictObject({
    kind: z.literal('reply'),
    ...common,
    model: text.describe('An answer that would get full marks, for the person who marks'),
  }),
]);

export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];

/** The section of the knowledge base that a question is about. */
export function sectionOfSource(questionSource: string): string {
  return questionSource.split('/')[0]!;
}
