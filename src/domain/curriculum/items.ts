import { z } from 'zod';
import { articleAnchor, slug } from '../shared/index.ts';

const minutes = z.int().min(1).max(600).describe('Planned minutes');
const at = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'an hour such as 14:00' })
  .describe('Hour in the team’s time zone');
const title = z.string().min(3).max(120).describe('What is done');
const item = { id: slug.describe('Never reused: progress is kept under it') };
const note = z.string().min(3).max(240).optional().describe('What to look for');
const told = { title, note };
const withPerson = { with: slug.describe('Id of the person (a role) who takes part') };

/** What a milestone asks for before it is granted. */
export const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quiz'),
    quiz: slug.describe('Id of the quiz'),
    score: z.number().min(0).max(1).describe('Least share of points, 0.8 for 80 %'),
  }),
  z.strictObject({
    kind: z.literal('signed'),
    by: slug.describe('Id of the person (a role) who signs'),
    what: z.string().min(3).max(120).optional().describe('What the signature says'),
  }),
  z.strictObject({
    kind: z.literal('done'),
    items: z.array(slug).min(1).describe('Ids of items of this plan that must be done'),
  }),
]);

/** One thing of a day. */
export const planItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    ...item,
    article: articleAnchor.describe('Article to read; the minutes come from its length'),
    note,
  }),
  z.strictObject({
    kind: z.literal('watch'),
    ...item,
    ...told,
    url: z.url().optional().describe('Where the recording is'),
    minutes,
  }),
  z.strictObject({ kind: z.literal('meet'), ...item, ...told, ...withPerson, at, minutes }),
  z.strictObject({
    kind: z.literal('shadow'),
    ...item,
    ...told,
    ...withPerson,
    at: at.optional(),
    minutes,
  }),
  z.strictObject({ kind: z.literal('practise'), ...item, ...told, minutes }),
  z.strictObject({ kind: z.literal('quiz'), ...item, quiz: slug, note, minutes }),
  z.strictObject({ kind: z.literal('review'), ...item, note, minutes }),
  z.strictObject({ kind: z.literal('news'), ...item, note, minutes }),
  z.strictObject({
    kind: z.literal('one-to-one'),
    ...item,
    ...told,
    ...withPerson,
    at: at.optional(),
    minutes,
  }),
  z.strictObject({ kind: z.literal('check-up'), ...item, ...told, quiz: slug.optional(), minutes }),
  z.strictObject({
    kind: z.literal('milestone'),
    ...item,
    title,
    note,
    requires: z.array(condition).min(1).describe('All of them must hold'),
  }),
]);
