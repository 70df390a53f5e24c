import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Deliveries } from '#domain/announce';

const state = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sent'), at: z.string() }),
  z.strictObject({ state: z.literal('failed'), at: z.string(), why: z.string() }),
  z.strictObject({ state: z.literal('unsure'), at: z.string(), why: z.string() }),
]);
const file = z.record(z.string(), state);

/** What was sent where. A file that is not there is an empty memory; one that can't be read stops with a message. */
export async function readDeliveries(path: string): Promise<Deliveries> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return {};
  }
  // Starting anew from a broken memory would post everything a second time.
  try {
    return file.parse(JSON.parse(text));
  } catch {
    throw new Error(`${path} can’t be read: mend it, or delete it to start with an empty memory`);
  }
}

/** Writes the memory so that a crash leaves the old one or the new one, never half of one. */
export async function writeDeliveries(path: string, deliveries: Deliveries): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(deliveries, null, 2)}\n`);
  await rename(draft, path);
}
