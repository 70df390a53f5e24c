// npm run news:send -- [--send] [--config webhooks.yaml] [--state .firstline/news-sent.json] [--range A..B] [--again <key>] [--arrived <key>]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  deliver,
  postJson,
  readDeliveries,
  readWebhooks,
  writeDeliveries,
  type Outgoing,
  type Webhook,
} from '#adapters/announce';
import { today as todayIn } from '#adapters/clock';
import { loadLibrary } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { deliveriesDue, messageFor, unknownIn, type Deliveries } from '#domain/announce';
import { newsIn, type Library } from '#domain/library';
import { typesetLibrary } from '#domain/typography';
import { announcementOf } from './shared/announcement.ts';
import { newsInRange } from './shared/news-range.ts';
import { run, stop } from './shared/stop.ts';

const OPTIONS = {
  send: { type: 'boolean', default: false },
  config: { type: 'string', default: 'webhooks.yaml' },
  state: { type: 'string', default: '.firstline/news-sent.json' },
  range: { type: 'string' },
  again: { type: 'string', multiple: true, default: [] as string[] },
  arrived: { type: 'string', multiple: true, default: [] as string[] },
} as const;

await run(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const webhooks = await readWebhooks(values.config);
  const library = await loadLibrary();
  for (const webhook of webhooks) refuseUnknown(library, webhook, values.config);
  const kept = await readDeliveries(values.state);
  const memory = asTold(kept, values.again, values.arrived);
  const only = values.range === undefined ? undefined : await newsInRange(values.range);
  const messages = webhooks.flatMap((webhook) => messagesFor(library, webhook, memory, only));
  remind(memory);
  if (!values.send) return rehearse(messages);
  const unset = webhooks.find(({ urlFrom }) => !process.env[urlFrom]);
  if (unset) stop(`${unset.urlFrom} is not set: it holds the address of “${unset.id}”`, 2);
  const remember = (deliveries: Deliveries) => writeDeliveries(values.state, deliveries);
  if (values.arrived.length > 0) await remember(memory);
  const after = await deliver(messages, memory, {
    post: postJson,
    wait: (seconds) => sleep(seconds * 1000),
    now,
    remember,
  });
  report(messages, after);
});

function messagesFor(
  library: Library,
  webhook: Webhook,
  memory: Deliveries,
  only: ReadonlySet<string> | undefined,
): Outgoing[] {
  const { locale, format, chat, urlFrom } = webhook;
  const today = todayIn(library.team.timeZone);
  // As on the pages, so with the quotes that the page shows.
  const shown = typesetLibrary(library);
  return deliveriesDue(newsIn(shown, locale), webhook, memory, today, only).map(
    ({ key, item }) => ({
      key,
      url: process.env[urlFrom] ?? '',
      body: messageFor(format, announcementOf(shown, item, locale, siteSettings(), today), chat),
    }),
  );
}

function now(): string {
  return new Date().toISOString();
}

function refuseUnknown({ team }: Library, webhook: Webhook, config: string): void {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const known = {
    locales: ids(team.locales),
    lines: ids(team.lines),
    products: ids(team.products),
  };
  const problem = unknownIn(webhook, known);
  if (problem !== undefined) stop(`${config}: ${problem}`, 2);
}

/** The memory after somebody has looked into the chats: what is to be sent again, and what has arrived. */
function asTold(
  kept: Deliveries,
  again: readonly string[],
  arrived: readonly string[],
): Deliveries {
  const unknown = [...again, ...arrived].find((key) => kept[key] === undefined);
  if (unknown !== undefined) stop(`“${unknown}” names nothing that was tried`, 2);
  const rest = Object.entries(kept).filter(([key]) => !again.includes(key));
  const there = arrived.map((key) => [key, { state: 'sent', at: now() }] as const);
  return Object.fromEntries([...rest, ...there]);
}

/** What an earlier run was not sure of is in no later plan: it must not be forgotten either. */
function remind(memory: Deliveries): void {
  const open = Object.entries(memory).filter(([, { state }]) => state === 'unsure');
  for (const [key] of open)
    process.stderr.write(
      `unsure since an earlier run: ${key}; look into the chat, then --arrived "${key}" or --again "${key}"\n`,
    );
}

function rehearse(messages: readonly Outgoing[]): void {
  for (const { key, body } of messages)
    process.stdout.write(`would send ${key}\n${JSON.stringify(body, null, 2)}\n`);
  process.stderr.write(`news:send: ${messages.length} to send; add --send to post them\n`);
}

function report(messages: readonly Outgoing[], after: Deliveries): void {
  for (const { key } of messages) {
    const state = after[key];
    if (!state) continue;
    const why = 'why' in state ? `: ${state.why}` : '';
    process.stdout.write(`${state.state.padEnd(7)} ${key}${why}\n`);
    if (state.state === 'unsure')
      process.stdout.write(
        `        look into the chat; then --arrived "${key}" or --again "${key}"\n`,
      );
  }
  const bad = messages.filter(({ key }) => after[key]?.state !== 'sent').length;
  process.stderr.write(`news:send: ${messages.length - bad} sent, ${bad} not\n`);
  if (bad > 0) process.exitCode = 1;
}
