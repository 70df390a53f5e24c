import { z } from 'zod';
import { localeCode, localized, plainDate, slug } from '../shared/index.ts';

/** A price, limit or deadline: written once, shown wherever `<Fact id>` stands. */
export const fact = z.strictObject({
  id: slug.describe('Name used in <Fact id>'),
  value: localized.describe('The value with its unit, as it stands in a sentence'),
  forms: z
    .record(localeCode, z.record(slug, z.string().min(1)))
    .optional()
    .describe('Other grammatical forms by locale and name: { ru: { gen: … } }'),
  source: z.string().min(1).describe('Where the value comes from'),
  changedOn: plainDate.describe('Since when it is so'),
});

/** `facts.yaml`. */
export const facts = z.array(fact);

export type Fact = z.infer<typeof fact>;
