import { z } from 'zod';
import { audience } from '../article/index.ts';
import { plainDate, slug } from '../shared/index.ts';
import { startOf } from './start.ts';

/** What a news item can change, by the kind of content. */
const CHANGE_KINDS = ['article', 'reply', 'flow', 'question'] as const;
/** How soon it must be read, from the most pressing. */
const URGENCIES = ['now', 'today', 'week'] as const;

const change = z
  .strictObject({
    kind: z.enum(CHANGE_KINDS).default('article').describe('What it is; article when left out'),
    id: z
      .string()
      .min(1)
      .describe('Its id: section/slug, optionally with #heading; reply; flow; quiz#question'),
    what: z
      .string()
      .min(3)
      .max(160)
      .optional()
      .describe(
        'What became different in it, in a few words; the file is edited in the same change',
      ),
    noChange: z
      .string()
      .min(3)
      .max(160)
      .optional()
      .describe('Why it stays as it is although the news touches it'),
  })
  .refine((one) => (one.what === undefined) !== (one.noChange === undefined), {
    error: 'either `what` became different, or `noChange` with the reason',
  });

const correction = z.strictObject({
  on: plainDate.describe('Day of the correction'),
  what: z.string().min(5).max(240).describe('What the text says now that it did not say before'),
  material: z
    .boolean()
    .describe(
      'True when a customer is told something else than before: then it is asked to be read again',
    ),
});

const oneLine = (most: number, least: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((text) => !/<[a-z/!]/i.test(text), { error: 'plain text without HTML tags' });

/** Front matter of a news item: `news/<yyyy-mm-dd>-<slug>.mdx`. */
export const newsMeta = z
  .strictObject({
    title: oneLine(120, 3).describe('What is new, as a headline without a full stop'),
    summary: oneLine(240, 10).describe('One sentence that may be all that is read'),
    date: plainDate.describe('Day of publication; the file name starts with it'),
    effectiveFrom: plainDate
      .optional()
      .describe('First day on which it holds; the date when left out'),
    expires: plainDate
      .optional()
      .describe('Last day on the front; afterwards it is in the archive'),
    source: z.string().min(2).max(60).describe('Department that it comes from'),
    editor: slug.describe('Id of the person (a role) who carried it to support'),
    audience,
    lines: z.array(slug).min(1).describe('Ids of the lines it concerns'),
    products: z.array(slug).default([]).describe('Ids of the products it is about'),
    urgency: z
      .enum(URGENCIES)
      .default('week')
      .describe('How soon it must be read: now, today, week'),
    material: z
      .boolean()
      .default(false)
      .describe('True when it changes what a customer is told or what an agent does'),
    mustRead: z.boolean().default(false).describe('True when reading is confirmed'),
    question: z
      .string()
      .regex(/^[^#\s]+#[^#\s]+$/, { error: 'a question such as payments-basics#payout-time' })
      .optional()
      .describe('quiz#question that is asked with the confirmation'),
    changes: z.array(change).default([]).describe('What it changes in the knowledge base'),
    changesNothing: z
      .string()
      .min(5)
      .max(200)
      .optional()
      .describe('Why nothing in the base changes'),
    corrections: z.array(correction).default([]).describe('What was corrected since, oldest first'),
    sourceHash: z
      .string()
      .regex(/^[0-9a-f]{12}$/, {
        error: 'twelve hexadecimal digits, as `npm run translated` writes',
      })
      .optional()
      .describe('In a translation: the state of the original that was translated'),
  })
  .refine((news) => news.expires === undefined || news.expires >= startOf(news), {
    error: 'a day that is not before the news takes effect',
    path: ['expires'],
  })
  .refine((news) => news.expires === undefined || news.expires >= news.date, {
    error: 'a day that is not before the day of publication: nobody would see the news',
    path: ['expires'],
  })
  .refine(
    ({ date, corrections }) =>
      corrections.every(({ on }, index) => on >= (corrections[index - 1]?.on ?? date)),
    {
      error: 'corrections oldest first, none before the day of publication',
      path: ['corrections'],
    },
  )
  .refine((news) => news.changes.length > 0 !== (news.changesNothing !== undefined), {
    error: 'what it changes, or `changesNothing` with the reason, and not both',
    path: ['changes'],
  })
  .refine((news) => news.question === undefined || news.mustRead, {
    error: '`mustRead: true` beside it: the question is asked with the confirmation',
    path: ['question'],
  });

export type NewsMeta = z.infer<typeof newsMeta>;
export type NewsChange = NewsMeta['changes'][number];
export type NewsCorrection = NewsMeta['corrections'][number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What most rules about news need: the front matter and the id, the same in every locale. */
export interface NewsItem {
  /** `2026-11-23-instant-payouts`. */
  id: string;
  data: NewsMeta;
}
