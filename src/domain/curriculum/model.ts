import { z } from 'zod';
import { articleAnchor, plainDate, slug } from '../shared/index.ts';

const minutes = z.int().min(1).max(600).describe('Planned minutes');
const at = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'an hour such as 14:00' })
  .describe('Hour in the team’s time zone');
const title = z.string().min(3).max(120).describe('What is done');
const item = { id: slug.describe('Never reused: progress is kept under it') };
const told = { title, note: z.string().min(3).optional().describe('What to look for') };
const withPerson = { with: slug.describe('Id of the person (a role) who takes part') };

/** What a milestone asks for before it is granted. */
const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quiz'),
    quiz: slug.describe('Id of the quiz'),
    score: z.number().min(0).max(1).describe('Least share of points, 0.8 for 80 %'),
  }),
  z.strictObject({ kind: z.literal('signed'), by: slug.describe('Role who signs') }),
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
    note: told.note,
  }),
  z.strictObject({ kind: z.literal('watch'), ...item, ...told, url: z.url(), minutes }),
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
  z.strictObject({ kind: z.literal('quiz'), ...item, quiz: slug, minutes }),
  z.strictObject({ kind: z.literal('review'), ...item, minutes }),
  z.strictObject({ kind: z.literal('news'), ...item, minutes }),
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
    requires: z.array(condition).min(1).describe('All of them must hold'),
  }),
]);

const day = z.strictObject({
  title: z.string().min(3).max(80).describe('Topic of the day'),
  summary: z.string().min(5).max(240).optional().describe('What the hire can do afterwards'),
  items: z.array(planItem).min(1),
});

/** `curricula/<plan>.yaml`: an onboarding plan. */
export const curriculum = z.strictObject({
  title: z.string().min(3).max(80).describe('Name of the plan'),
  summary: z.string().min(10).max(240).describe('For whom it is and where it leads'),
  owner: slug.describe('Id of the person (a role) who keeps it'),
  lines: z.array(slug).min(1).describe('Lines that hire by it'),
  days: z.array(day).min(1).max(60).describe('Working days in order'),
  probation: z
    .array(
      z.strictObject({
        after: z.int().min(1).max(400).describe('Calendar days after the first day'),
        item: planItem,
      }),
    )
    .default([])
    .describe('What comes after the plan: one-to-ones, check-ups, reviews'),
});

/** `cohorts/<id>.yaml`: people who start a plan together. */
export const cohort = z.strictObject({
  title: z.string().min(3).max(80).describe('Name of the cohort'),
  plan: slug.describe('Id of the curriculum'),
  start: plainDate.describe('First day'),
  calendar: slug.describe('Id of a calendar in team.yaml'),
  lead: slug.describe('Role who leads it'),
  mentors: z.array(slug).default([]).describe('Roles who mentor'),
  seats: z.int().min(1).optional().describe('How many hires'),
});

export type Curriculum = z.infer<typeof curriculum>;
export type PlanItem = z.infer<typeof planItem>;
export type Cohort = z.infer<typeof cohort>;
