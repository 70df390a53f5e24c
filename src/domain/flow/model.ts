import { z } from 'zod';
import { audience, kept } from '../article/index.ts';
import { articleAnchor, slug } from '../shared/index.ts';

const question = z.strictObject({
  ask: z.string().min(3).describe('The question to the customer or to yourself'),
  hint: z.string().min(1).optional().describe('Where to look before asking'),
  answers: z
    .array(
      z.strictObject({
        label: z.string().min(1).describe('The answer as it is heard'),
        to: slug.describe('Id of the next node'),
      }),
    )
    .min(2)
    .describe('What can be answered, and where it leads'),
});

const ending = z.strictObject({
  do: z.string().min(3).describe('What to do'),
  reply: slug.optional().describe('Id of the reply to send'),
  article: articleAnchor.optional().describe('Article (and heading) that tells the details'),
  escalate: z
    .strictObject({
      to: slug.describe('Id of the line'),
      when: z.string().min(1).optional().describe('On which condition'),
      within: z.string().min(1).optional().describe('How soon they answer'),
      hand: z.array(z.string().min(1)).min(1).describe('Facts to hand over'),
    })
    .optional()
    .describe('Where it goes if the first line can’t finish it'),
});

/** `flows/<slug>.yaml`: a decision tree (“action scheme”). */
export const flow = z.strictObject({
  title: z.string().min(3).max(120).describe('What it decides'),
  summary: z.string().min(10).max(240).describe('One sentence: when to walk through it'),
  audience,
  ...kept,
  start: slug.describe('Id of the first node'),
  nodes: z
    .record(slug, z.union([question, ending]))
    .describe('Nodes by id: each asks something or ends'),
});

export type Flow = z.infer<typeof flow>;
export type FlowNode = Flow['nodes'][string];
