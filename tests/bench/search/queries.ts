import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const query = z.strictObject({
  q: z.string(),
  kind: z.string(),
  relevant: z.array(z.string()),
  half: z.enum(['tune', 'held']),
});

/** A judged query: what an agent types, and the articles that answer it, the best first; none for kind "none". */
export type JudgedQuery = z.infer<typeof query>;

/** The judged queries of a file of `queries/`. The held half is for summary figures only: nothing is tuned on it. */
export function judged(name: string): JudgedQuery[] {
  const path = join(import.meta.dirname, 'queries', `${name}.json`);
  return z.array(query).parse(JSON.parse(readFileSync(path, 'utf8')));
}
