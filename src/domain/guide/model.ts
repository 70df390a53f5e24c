import { z } from 'zod';
import { kept } from '../article/index.ts';

/** Front matter of a chapter of the chat guide: `guide/<nn>-<slug>.mdx`. */
export const guideMeta = z.strictObject({
  title: z.string().min(3).max(120).describe('Title of the chapter'),
  summary: z.string().min(10).max(240).describe('What the chapter asks of the reader'),
  part: z.string().min(2).optional().describe('Part of the book that it opens or stands in'),
  ...kept,
});

export type GuideMeta = z.infer<typeof guideMeta>;
