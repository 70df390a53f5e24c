import { z } from 'zod';
import { localeCode, localized, plainDate, slug } from '../shared/index.ts';

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** Which days of the week, or of a repeating cycle, are worked. */
export const workPattern = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekdays'),
    days: z.array(weekday).min(1).describe('Days of the week that are worked'),
  }),
  z.strictObject({
    kind: z.literal('cycle'),
    on: z.int().min(1).max(31).describe('Days worked in a row'),
    off: z.int().min(0).max(31).describe('Days off in a row'),
    anchor: plainDate.describe('The first working day of one of the cycles'),
  }),
]);

/** A work calendar that a plan can be laid over. */
export const workCalendar = z.strictObject({
  id: slug.describe('Name used in links and cohorts'),
  title: localized.describe('What the hire chooses by'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'a country code such as DE' })
    .optional()
    .describe('Whose public holidays are days off (ISO 3166-1); none when left out'),
  hours: z.number().positive().max(24).describe('Working hours of a day'),
  hoursOn: z
    .partialRecord(weekday, z.number().positive().max(24))
    .optional()
    .describe('Hours of weekdays that differ: { fri: 6 }'),
  pattern: workPattern.describe('Which days are worked'),
  daysOff: z.array(plainDate).default([]).describe('Further days off'),
  workingDays: z
    .array(plainDate)
    .default([])
    .describe('Days that are worked although the pattern or the holidays say off'),
});

/** A support line: who answers what, when, and how it is reached. */
export const supportLine = z.strictObject({
  id: slug.describe('Name used in `lines` and in <Escalate to>'),
  title: localized.describe('Its name for readers'),
  does: localized.describe('What it takes'),
  hours: localized.describe('When it answers'),
  reachedBy: localized.describe('How work is handed to it'),
});

/** A role that owns or hands over knowledge. No names of people. */
export const person = z.strictObject({
  id: slug.describe('Name used in `owner`'),
  name: localized.describe('The role as readers see it'),
  role: slug.describe('lead, editor, mentor, quality, training or another role of yours'),
  contact: z.string().min(1).describe('Channel or address where the role is reached'),
  away: z
    .strictObject({ from: plainDate, to: plainDate })
    .optional()
    .describe('Absence; the deputy is shown meanwhile'),
  deputy: slug.optional().describe('Id of the person who stands in'),
});

/** A product or part of the product that content can be filtered by. */
export const product = z.strictObject({
  id: slug.describe('Name used in `products`'),
  title: localized.describe('Its name for readers'),
});

/** `team.yaml`: who this knowledge base is for and who keeps it. */
export const team = z.strictObject({
  name: z.string().min(1).describe('Name of the team, in titles and feeds'),
  about: localized.optional().describe('One line for the foot of every page'),
  url: z.url().optional().describe('The company’s site'),
  editUrl: z
    .string()
    .includes('{path}', { error: 'an address that contains {path}' })
    .optional()
    .describe('Address of the page that edits a file and opens a pull request; {path} is the file'),
  newUrl: z
    .string()
    .includes('{path}', { error: 'an address that contains {path}' })
    .optional()
    .describe('Address of the page that starts a new file; {path} and {body} are filled in'),
  locales: z
    .array(
      z.strictObject({
        id: localeCode.describe('Folder name under content/'),
        label: z.string().min(1).describe('The language in its own words'),
        short: z.string().min(1).max(5).optional().describe('Label of the switch, such as EN'),
      }),
    )
    .min(1)
    .describe('Languages; the first one is the default and complete'),
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, { error: 'a time zone such as Europe/Berlin' })
    .describe('IANA zone of meetings and of “today”'),
  calendars: z.array(workCalendar).default([]).describe('Work calendars'),
  lines: z.array(supportLine).min(1).describe('Support lines'),
  escalation: slug
    .optional()
    .describe(
      'Id of the line that takes what the first one can’t solve; named when search finds nothing',
    ),
  people: z.array(person).min(1).describe('Roles that own content'),
  products: z.array(product).default([]).describe('Products'),
});

export type Team = z.infer<typeof team>;
export type WorkCalendar = z.infer<typeof workCalendar>;
export type SupportLine = z.infer<typeof supportLine>;
export type Person = z.infer<typeof person>;
export type Product = z.infer<typeof product>;
