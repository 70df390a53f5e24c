import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  deliver,
  postJson,
  readDeliveries,
  readWebhooks,
  writeDeliveries,
} from '#adapters/announce';
import type { Deliveries } from '#domain/announce';

let folder = '';
let server: Server | undefined;
let received: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'announce-'));
  received = [];
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

type Behaviour = (count: number, ...args: Parameters<RequestListener>) => void;

/** A chat on this machine: keeps what it is sent, then does as it is told. `count` is that of the message. */
async function chat(behaviour: Behaviour): Promise<string> {
  const listening = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString()));
      behaviour(received.length, request, response);
    });
  });
  server = listening;
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`;
}

const answer =
  (...statuses: number[]): Behaviour =>
  (count, _, response) => {
    response.statusCode = statuses[count - 1] ?? 200;
    response.end('ok');
  };

const waits: number[] = [];

async function send(url: string, memory: Deliveries = {}, keys = ['support a@1']) {
  const state = join(folder, 'state', 'sent.json');
  waits.length = 0;
  const after = await deliver(
    keys.map((key) => ({ key, url, body: { text: key } })),
    memory,
    {
      post: (to, body) => postJson(to, body, 300),
      wait: (seconds) => {
        waits.push(seconds);
        return Promise.resolve();
      },
      now: () => '2026-11-23T09:00:00.000Z',
      remember: (deliveries) => writeDeliveries(state, deliveries),
    },
  );
  return { after, kept: await readDeliveries(state) };
}

describe('sending news to a chat', () => {
  test('posts each message once and remembers it on disk', async () => {
    const { after, kept } = await send(await chat(answer()), {}, ['support a@1', 'support b@1']);
    expect(received).toEqual([{ text: 'support a@1' }, { text: 'support b@1' }]);
    expect(after['support b@1']?.state).toBe('sent');
    expect(kept).toEqual(after);
  });

  test('repeats while the chat is too busy, as long as it asks for', async () => {
    const url = await chat((count, request, response) => {
      if (count < 3) response.setHeader('retry-after', String(count));
      answer(429, 503, 200)(count, request, response);
    });
    const { after } = await send(url);
    expect([received.length, waits]).toEqual([3, [1, 2]]);
    expect(after['support a@1']?.state).toBe('sent');
  });

  test('reads the time that Telegram asks for in its answer', async () => {
    const url = await chat((count, _, response) => {
      response.statusCode = count === 1 ? 429 : 200;
      response.end('{"ok":false,"parameters":{"retry_after":5}}');
    });
    await send(url);
    expect(waits).toEqual([5]);
  });

  test('gives up on a refusal without trying again, and says why', async () => {
    const { after } = await send(await chat(answer(404)));
    expect(received).toHaveLength(1);
    expect(after['support a@1']).toMatchObject({ state: 'failed', why: 'HTTP 404: ok' });
  });

  test('follows no redirect: the address holds a secret', async () => {
    const url = await chat((_, __, response) => {
      response.writeHead(308, { location: '/elsewhere' });
      response.end();
    });
    const { after } = await send(url);
    expect(received).toHaveLength(1);
    expect(after['support a@1']).toMatchObject({ state: 'failed', why: 'HTTP 308' });
  });

  test('never repeats a message that the chat took without answering', async () => {
    const { after, kept } = await send(await chat(() => undefined));
    expect(received).toHaveLength(1);
    expect(after['support a@1']).toMatchObject({
      state: 'unsure',
      why: 'no answer within 0.3 s',
    });
    expect(kept).toEqual(after);
  });

  test('never repeats a message after which the connection broke', async () => {
    const { after } = await send(await chat((_, request) => void request.socket.destroy()));
    expect(received).toHaveLength(1);
    expect(after['support a@1']?.state).toBe('unsure');
  });

  test('counts an answer whose status has come, even if the rest breaks off', async () => {
    const url = await chat((_, request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => void request.socket.destroy(), 50);
    });
    expect((await send(url)).after['support a@1']?.state).toBe('sent');
  });

  test('tries again where nobody listens, and then says that it failed', async () => {
    const url = await chat(answer());
    await new Promise((resolve) => server?.close(resolve));
    const { after } = await send(url);
    expect(waits).toEqual([1, 2, 4]);
    expect(after['support a@1']).toMatchObject({ state: 'failed', why: 'ECONNREFUSED' });
  });

  test('remembers a message on its way before it is sent, so that a crash never doubles it', async () => {
    const seen: Deliveries[] = [];
    await deliver(
      [{ key: 'k', url: '', body: {} }],
      {},
      {
        post: () => {
          expect(seen.at(-1)?.['k']?.state).toBe('unsure');
          return Promise.resolve({ kind: 'answer', status: 200, text: '' });
        },
        wait: () => Promise.resolve(),
        now: () => 'now',
        remember: (deliveries) => {
          seen.push(deliveries);
          return Promise.resolve();
        },
      },
    );
    expect(seen.map((one) => one['k']?.state)).toEqual(['unsure', 'sent']);
  });

  test('a failed message does not keep the next one back', async () => {
    const { after } = await send(await chat(answer(404, 200)), {}, ['a', 'b']);
    expect([after['a']?.state, after['b']?.state]).toEqual(['failed', 'sent']);
  });
});

describe('the memory', () => {
  test('is empty when there is no file', async () => {
    expect(await readDeliveries(join(folder, 'none.json'))).toEqual({});
  });

  test('that is broken stops everything: an empty one would post all of it again', async () => {
    const path = join(folder, 'broken.json');
    await writeFile(path, '{"support a@1": {"state": "se');
    await expect(readDeliveries(path)).rejects.toThrow(/mend it, or delete it/);
    expect(await readFile(path, 'utf8')).toContain('"se');
  });
});

describe('the list of webhooks', () => {
  const listed = async (text: string) => {
    const path = join(folder, 'webhooks.yaml');
    await writeFile(path, text);
    return readWebhooks(path);
  };
  const one = 'id: support, format: slack, urlFrom: SLACK_URL, locale: en';

  test('holds targets with their defaults', async () => {
    const [target] = await listed(`targets:\n  - { ${one} }\n`);
    expect(target).toMatchObject({ id: 'support', lines: [], audience: 'internal', chat: '' });
  });

  test.each([
    [
      'an address instead of the name of a variable',
      `targets: [{ ${one.replace('SLACK_URL', '"https://x"')} }]`,
      /urlFrom/,
    ],
    [
      'a format that is none',
      `targets: [{ ${one.replace('slack', 'irc')} }]`,
      /targets\.0\.format/,
    ],
    ['two targets with one name', `targets: [{ ${one} }, { ${one} }]`, /two targets/],
    ['Telegram without a chat', `targets: [{ ${one.replace('slack', 'telegram')} }]`, /chat/],
    ['broken YAML', 'targets: [', /webhooks\.yaml/],
  ])('refuses %s in one line', async (_, text, message) => {
    await expect(listed(text)).rejects.toThrow(message);
  });

  test('that is not there says how to write it', async () => {
    await expect(readWebhooks(join(folder, 'none.yaml'))).rejects.toThrow(/docs\/news\.md/);
  });
});
