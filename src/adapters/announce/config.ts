import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { AUDIENCES } from '#domain/article';
import { CHAT_FORMATS, type Target } from '#domain/announce';

const target = z.strictObject({
  id: z.string().regex(/^[\w-]+$/, { error: 'letters, digits, hyphens' }),
  format: z.enum(CHAT_FORMATS),
  urlFrom: z.string().regex(/^[A-Z_][A-Z0-9_]*$/, { error: 'the name of an environment variable' }),
  chat: z.string().default(''),
  locale: z.string().min(2),
  lines: z.array(z.string()).default([]),
  products: z.array(z.string()).default([]),
  audience: z.enum(AUDIENCES).default('internal'),
});
const config = z.strictObject({ targets: z.array(target).min(1) });

/** A target with what is needed to reach it. */
export interface Webhook extends Target {
  /** Where the address is read from: it holds a secret and so stands in no file. */
  urlFrom: string;
  /** Telegram's chat id. */
  chat: string;
}

/** A list of webhooks that can't be used; the message is one line that says what to write. */
class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the list of webhooks. Throws a ConfigError that names the file and the field. */
export async function readWebhooks(path: string): Promise<Webhook[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(`${path} is not there: docs/news.md shows how to write it`);
  });
  const result = config.safeParse(parseYaml(path, text));
  if (!result.success) {
    const [problem] = result.error.issues;
    throw new ConfigError(`${path}: ${problem?.path.join('.') ?? ''}: ${problem?.message ?? ''}`);
  }
  const { targets } = result.data;
  const twice = targets.find(
    ({ id }, index) => targets.findIndex((one) => one.id === id) !== index,
  );
  if (twice) throw new ConfigError(`${path}: two targets are called “${twice.id}”; rename one`);
  const lost = targets.find(({ format, chat }) => format === 'telegram' && chat === '');
  if (lost) throw new ConfigError(`${path}: “${lost.id}” is Telegram and needs chat: "<chat id>"`);
  return targets;
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ConfigError(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : ''}`);
  }
}
