import { z } from 'zod';
import { asks, audience, kept } from '../article/index.ts';
import { articleId } from '../shared/index.ts';

/** A blank of a reply template: `[[name]]` in the text. */
export const placeholder = z.strictObject({
  name: z.string().min(1).max(40).describe('As it stands between [[ and ]]'),
  hint: z.string().min(1).describe('Where the agent finds the value'),
  example: z.string().min(1).optional().describe('A value as it may look'),
});

/** Front matter of a reply template (Zendesk: macro; Guru: template). */
export const replyMeta = z.strictObject({
  title: z.string().min(3).max(120).describe('What the reply does, as the agent looks for it'),
  summary: z.string().min(10).max(240).describe('One sentence: when to send it'),
  audience,
  ...kept,
  asks,
  placeholders: z.array(placeholder).default([]).describe('Every [[blank]] of the text'),
  articles: z.array(articleId).default([]).describe('Ids of the articles it belongs to'),
  sourceHash: z
    .string()
    .optional()
    .describe('In a translation: the state of the original that was translated'),
});

export type ReplyMeta = z.infer<typeof replyMeta>;
export type Placeholder = z.infer<typeof placeholder>;
