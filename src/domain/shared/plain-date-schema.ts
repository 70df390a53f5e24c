import { z } from 'zod';
import { isPlainDate } from './plain-date.ts';

// Apart from the functions, so that a page which reckons with dates need not load zod.
/** Schema of a plain date. */
export const plainDate = z
  .string()
  .refine(isPlainDate, { error: 'a date that exists, such as 2026-11-12' })
  .meta({ format: 'date', examples: ['2026-11-12'] });
