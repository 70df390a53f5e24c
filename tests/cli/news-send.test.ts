import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
let folder = '';
let server: Server;
let received: { text: string }[] = [];
let address = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-send-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString()) as { text: string });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/hook`;
  const target = 'id: ops, format: mattermost, urlFrom: OPS_URL, locale: en, products: [banking]';
  await writeFile(join(folder, 'webhooks.yaml'), `targets:\n  - { ${target} }\n`);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Runs the program on the demo content as of 23 November 2026. */
function send(...options: string[]) {
  const files = ['--config', join(folder, 'webhooks.yaml'), '--state', join(folder, 'sent.json')];
  const env = {
    ...process.env,
    FIRSTLINE_TODAY: '2026-11-23',
    OPS_URL: address,
    SITE_URL: 'https://kb.example',
    BASE_PATH: '/handbook',
  };
  return run(process.execPath, ['src/cli/news-send.ts', ...files, ...options], { env });
}

test('news:send rehearses unless it is told to send, and then sends each item once', async () => {
  const rehearsal = await send();
  expect(rehearsal.stdout).toContain('would send ops 2026-11-23-savings-banks-consent@1');
  expect(received).toEqual([]);

  const first = await send('--send');
  expect(first.stdout).toContain('sent    ops 2026-11-23-savings-banks-consent@1');
  expect(received).toHaveLength(1);
  expect(received[0]?.text).toContain('https://kb.example/handbook/news/savings-banks-consent/');

  const second = await send('--send');
  expect(second.stderr).toContain('0 sent, 0 not');
  expect(received).toHaveLength(1);
}, 60_000);

test('news:send writes to a chat with the quotes that the page shows', async () => {
  const config = join(folder, 'all.yaml');
  const target = 'id: all, format: mattermost, urlFrom: OPS_URL, locale: en';
  await writeFile(config, `targets:\n  - { ${target} }\n`);
  const { stdout } = await send('--config', config, '--state', join(folder, 'none.json'));
  expect(stdout).toContain('[Year’s end: who is there');
}, 60_000);

test('news:send says in one line what it can’t do', async () => {
  await expect(send('--again', 'ops nothing@1')).rejects.toMatchObject({
    stderr: '“ops nothing@1” names nothing that was tried\n',
  });
});

test('news:send refuses a webhook for a line that the team does not have', async () => {
  const config = join(folder, 'slip.yaml');
  const target = 'id: ops, format: slack, urlFrom: OPS_URL, locale: en, lines: [line1]';
  await writeFile(config, `targets:\n  - { ${target} }\n`);
  await expect(send('--config', config)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('“ops” asks for the line “line1”') as string,
  });
});

test('news:send reminds of what it was not sure of, until somebody has looked', async () => {
  const state = join(folder, 'unsure.json');
  const key = 'ops 2026-11-23-savings-banks-consent@1';
  const unsure = { state: 'unsure', at: '2026-11-23T08:00:00Z', why: 'no answer within 15 s' };
  await writeFile(state, JSON.stringify({ [key]: unsure }));
  const before = received.length;
  expect((await send('--state', state, '--send')).stderr).toContain(`unsure since an earlier run`);
  await send('--state', state, '--send', '--arrived', key);
  const { stderr } = await send('--state', state, '--send');
  expect(stderr).not.toContain('unsure');
  expect(received.length).toBe(before);
}, 60_000);
