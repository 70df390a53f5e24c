import { z } from 'zod';
import { articleId, localeCode, localized, slug } from '../shared/index.ts';

const words = z.record(localeCode, z.array(z.string().min(1)));

/** A term of the trade: explains itself in tooltips and widens search. */
export const term = z.strictObject({
  id: slug.describe('Name of the term'),
  term: localized.describe('The term as readers see it'),
  forms: words.default({}).describe('Other forms and spellings of the same word, by locale'),
  synonyms: words.default({}).describe('Other words for the same thing, by locale'),
  definition: localized.describe('One sentence'),
  article: articleId.optional().describe('The article that explains it'),
});

/** `glossary.yaml`. */
export const glossary = z.array(term);

export type Term = z.infer<typeof term>;
