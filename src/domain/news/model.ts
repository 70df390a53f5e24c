import { z } from 'zod';
import { audience } from '../article/index.ts';
import { localized, plainDate, slug } from '../shared/index.ts';

const changed = z.strictObject({
  kind: z.enum(['article', 'reply', 'flow', 'question']).default('article').describe('What it is'),
  id: z.string().min(1).describe('Its id: section/slug, reply, flow, or quiz#question'),
  what: z.string().min(3).optional().describe('What became different, in a few words'),
  noChange: z
    .string()
    .min(3)
    .optional()
    .describe('Why it stays as it is although the news touches it'),
});

/** Front matter of a news item: `news/<yyyy-mm-dd>-<slug>.mdx`. */
export const newsMeta = z
  .strictObject({
    title: z.string().min(3).max(120).describe('What is new, as a headline without a full stop'),
    summary: z.string().min(10).max(240).describe('One sentence that may be all that is read'),
    date: plainDate.describe('Day of publication; the file name starts with it'),
    effectiveFrom: plainDate.optional().describe('From when it holds, if not from the date'),
    expires: plainDate.optional().describe('Day after which it leaves the front'),
    source: z.string().min(2).describe('Department that it comes from'),
    editor: slug.describe('Id of the person (a role) who carried it to support'),
    audience,
    lines: z.array(slug).min(1).describe('Ids of the lines it concerns'),
    products: z.array(slug).default([]).describe('Ids of the products it is about'),
    urgency: z.enum(['now', 'today', 'week']).default('week').describe('How soon it must be read'),
    material: z
      .boolean()
      .default(false)
      .describe(
        'True when it changes what a customer is told: only then it is asked to be read again',
      ),
    mustRead: z.boolean().default(false).describe('True when reading is confirmed'),
    question: slug.optional().describe('quiz#question asked with the confirmation'),
    changes: z.array(changed).default([]).describe('What it changes in the knowledge base'),
    changesNothing: z.string().min(3).optional().describe('Why nothing in the base changes'),
    version: z.int().min(1).default(1).describe('Raised by a material correction'),
    corrected: localized.optional().describe('What the last correction changed'),
  })
  .refine(
    (news) => news.expires === undefined || news.expires >= (news.effectiveFrom ?? news.date),
    {
      error: 'a day that is not before the news takes effect',
      path: ['expires'],
    },
  )
  .refine((news) => news.changes.length > 0 || news.changesNothing !== undefined, {
    error: 'what it changes, or `changesNothing` with the reason',
    path: ['changes'],
  });

export type NewsMeta = z.infer<typeof newsMeta>;
