import { z } from 'zod';
import { localized, plainDate, slug } from '../shared/index.ts';
import { condition, planItem } from './items.ts';

const day = z.strictObject({
  title: z.string().min(3).max(80).describe('Topic of the day'),
  summary: z.string().min(5).max(240).optional().describe('What the hire can do afterwards'),
  items: z.array(planItem).min(1),
});

const later = z
  .strictObject({
    after: z.int().min(1).max(400).describe('Calendar days after the first day'),
    every: z.int().min(1).max(120).optional().describe('Repeated after so many calendar days'),
    until: z.int().min(1).max(400).optional().describe('No repetition after this calendar day'),
    item: planItem,
  })
  .refine((entry) => (entry.every === undefined) === (entry.until === undefined), {
    error: '`every` and `until` together, or neither',
    path: ['until'],
  });

/** `curricula/<plan>.yaml`: an onboarding plan. */
export const curriculum = z.strictObject({
  title: z.string().min(3).max(80).describe('Name of the plan'),
  summary: z.string().min(10).max(240).describe('For whom it is and where it leads'),
  owner: slug.describe('Id of the person (a role) who keeps it'),
  lines: z.array(slug).min(1).describe('Lines that hire by it'),
  calendar: slug.describe('Id of the calendar in team.yaml whose hours a day may fill'),
  readingPace: z
    .number()
    .min(1)
    .max(6)
    .default(1)
    .describe('How often the plain reading time a newcomer needs: reads twice, looks it up, notes'),
  catchUp: z
    .int()
    .min(5)
    .max(240)
    .default(60)
    .describe('Most minutes of missed work that a day takes when the hire catches up'),
  days: z.array(day).min(1).max(60).describe('Working days in order'),
  probation: z
    .array(later)
    .default([])
    .describe('What comes after the plan: one-to-ones, check-ups, reviews'),
});

/** `cohorts/<id>.yaml`: people who start a plan together. */
export const cohort = z.strictObject({
  title: localized.describe('Name of the cohort'),
  plan: slug.describe('Id of the curriculum'),
  start: plainDate.describe('First day'),
  calendar: slug.describe('Id of a calendar in team.yaml'),
  lead: slug.describe('Role who leads it'),
  mentors: z.array(slug).default([]).describe('Roles who mentor'),
  seats: z.int().min(1).optional().describe('How many hires'),
  changes: z
    .array(
      z.strictObject({
        date: plainDate,
        hours: z.number().min(0).max(24).describe('Working hours of that day; 0 is a day off'),
      }),
    )
    .default([])
    .describe('Days off, half days and extra days of the whole cohort'),
  revision: z
    .int()
    .min(0)
    .default(0)
    .describe('Raise it when dates move: calendars that have the file then take the new ones'),
});

export type Curriculum = z.infer<typeof curriculum>;
export type PlanItem = z.infer<typeof planItem>;
export type Condition = z.infer<typeof condition>;
export type Cohort = z.infer<typeof cohort>;
