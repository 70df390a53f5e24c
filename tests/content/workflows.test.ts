import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/workflows';
const step = z.object({ uses: z.string().optional(), run: z.string().optional() }).loose();
const job = z.object({ 'timeout-minutes': z.number(), steps: z.array(step) }).loose();
const workflow = z
  .object({
    permissions: z.object({ contents: z.literal('read') }),
    jobs: z.record(z.string(), job),
  })
  .loose();
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const { jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((one) => one.steps);

  test('runs actions at a commit, and says which version that is', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/^uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d/);
  });

  test('puts no text from outside into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('runs scripts that there are', () => {
    const named = steps.flatMap(({ run = '' }) => /npm run ([\w:-]+)/.exec(run)?.[1] ?? []);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });
});
