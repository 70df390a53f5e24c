import { verdictOn, type Answer, type Deliveries, type DeliveryState } from '#domain/announce';

/** A message that is ready to go. */
export interface Outgoing {
  key: string;
  url: string;
  body: unknown;
}

/** The outside world of a delivery. */
export interface DeliveryPorts {
  post: (url: string, body: unknown) => Promise<Answer>;
  wait: (seconds: number) => Promise<void>;
  /** This instant, ISO 8601. */
  now: () => string;
  /** Keeps the memory; called before and after each message. */
  remember: (deliveries: Deliveries) => Promise<void>;
}

/**
 * Sends messages one after the other, each once. The memory says `unsure` while a message is on its way, so a
 * run that dies in between never posts it again by itself. Returns the memory as it is afterwards.
 */
export async function deliver(
  messages: readonly Outgoing[],
  memory: Deliveries,
  ports: DeliveryPorts,
): Promise<Deliveries> {
  let deliveries = memory;
  const keep = async (key: string, state: DeliveryState): Promise<void> => {
    deliveries = { ...deliveries, [key]: state };
    await ports.remember(deliveries);
  };
  for (const message of messages) {
    const started = { state: 'unsure', at: ports.now(), why: 'the run ended in between' } as const;
    // oxlint-disable-next-line no-await-in-loop -- one at a time: chats limit bursts, and the memory stays true
    await keep(message.key, started);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await keep(message.key, await sendOne(message, ports));
  }
  return deliveries;
}

async function sendOne(message: Outgoing, ports: DeliveryPorts, tries = 1): Promise<DeliveryState> {
  const answer = await ports.post(message.url, message.body);
  const verdict = verdictOn(answer, tries, ports.now());
  if (!verdict.again) return verdict.state;
  await ports.wait(verdict.seconds);
  return sendOne(message, ports, tries + 1);
}
