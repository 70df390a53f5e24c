import { z } from 'zod';
import { articleId, plainDate, slug } from '../shared/index.ts';

/** What an article is for: explain, lead through one task, or solve what customers report. */
export const ARTICLE_TYPES = ['theory', 'how-to', 'faq'] as const;
/** Who may read, from the narrowest to the widest. */
export const AUDIENCES = ['internal', 'partner', 'public'] as const;
/** KCS v6 article confidence. */
export const CONFIDENCES = ['wip', 'not-validated', 'validated', 'archived'] as const;

export const audience = z
  .enum(AUDIENCES)
  .default('internal')
  .describe('Who may read it: internal (default), partner, or public');

/** Fields shared by everything that has an owner and grows old. */
export const kept = {
  owner: slug.describe('Id of the person (a role) in team.yaml who keeps it right'),
  lines: z.array(slug).min(1).describe('Ids of the support lines that need it'),
  products: z.array(slug).default([]).describe('Ids of the products it is about'),
  confidence: z
    .enum(CONFIDENCES)
    .default('wip')
    .describe('KCS confidence: wip, not-validated, validated or archived'),
  verifiedOn: plainDate
    .optional()
    .describe('Day of the last check against the product; leave out if nobody has checked'),
  verificationInterval: z
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .describe('Days until it is due for the next check'),
};

export const asks = z
  .array(z.string().min(2).max(120))
  .default([])
  .describe('Phrases that customers and agents really type; each must find this in search');

const sourceHash = z
  .string()
  .regex(/^[0-9a-f]{12}$/, { error: 'twelve hexadecimal digits, as `npm run translated` writes' })
  .optional()
  .describe('In a translation: the state of the original that was translated');

/** Front matter of an article. */
export const articleMeta = z.strictObject({
  title: z.string().min(3).max(120).describe('What the reader looks for; no full stop'),
  summary: z.string().min(10).max(240).describe('One sentence for the page and the search results'),
  type: z
    .enum(ARTICLE_TYPES)
    .describe('theory (how it works), how-to (do one thing) or faq (problems)'),
  audience,
  ...kept,
  asks,
  related: z.array(articleId).max(8).default([]).describe('Ids of articles worth reading next'),
  sourceHash,
});

/** `sections/<section>.yaml`. */
export const sectionMeta = z.strictObject({
  title: z.string().min(2).max(60).describe('Name of the section'),
  summary: z.string().min(5).max(120).describe('What it holds, in a few words'),
  owner: kept.owner,
  order: z.int().default(100).describe('Place among the sections'),
});

export type ArticleMeta = z.infer<typeof articleMeta>;
export type ArticleType = (typeof ARTICLE_TYPES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type SectionMeta = z.infer<typeof sectionMeta>;
