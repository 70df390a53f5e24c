import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test } from 'vitest';
import { LearnerRecord, newUuid, type RecordPorts } from '#adapters/progress';
import { activity, isDone, undoing, type Draft } from '#domain/progress';

const ITEM = activity.item('seven-day', 'read-lines');
const TICK: Draft = { verb: 'completed', activity: { id: ITEM } };
const channels: BroadcastChannel[] = [];

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

function tab(factory: IDBFactory | undefined, more: Partial<RecordPorts> = {}): LearnerRecord {
  const channel = new BroadcastChannel('test-record');
  channels.push(channel);
  return new LearnerRecord({
    indexedDB: factory,
    channel,
    name: 'firstline/',
    homePage: 'https://kb.example/',
    instant: () => '2026-12-01T09:00:00.000Z',
    newUuid,
    ...more,
  });
}

/** A factory whose requests fail with an error of this name. */
function failing(name: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('refused', name);
  };
  return factory;
}

const nextChange = (record: LearnerRecord): Promise<void> =>
  new Promise((resolve) => {
    const stop = record.subscribe(() => {
      stop();
      resolve();
    });
  });

describe('the record of a browser', () => {
  test('what one tab kept is there when the site is opened again', async () => {
    const factory = new IDBFactory();
    expect(await tab(factory).append([TICK])).toHaveLength(1);
    const later = tab(factory);
    await later.load();
    expect(isDone(later.state().progress, ITEM)).toBe(true);
    expect(later.state()).toMatchObject({ loaded: true, unreadable: 0, trouble: undefined });
  });

  test('another open tab hears of a tick without loading', async () => {
    const factory = new IDBFactory();
    const [first, second] = [tab(factory), tab(factory)];
    const heard = nextChange(second);
    await first.append([TICK]);
    await heard;
    expect(isDone(second.state().progress, ITEM)).toBe(true);
  });

  test('two tabs that write at once get different places in the order', async () => {
    const factory = new IDBFactory();
    const tabs = [tab(factory), tab(factory)];
    const added = await Promise.all(tabs.map((one) => one.append([TICK])));
    const places = added.flat().map((one) => JSON.stringify(one?.context?.extensions));
    expect(new Set(places).size).toBe(2);
    expect(new Set(added.flat().map((one) => one?.actor.account.name)).size).toBe(1);
  });

  test('undoing a tick is kept like the tick', async () => {
    const factory = new IDBFactory();
    const record = tab(factory);
    await record.append([TICK]);
    await record.append(undoing(record.state().progress, 'completed', ITEM));
    const later = tab(factory);
    await later.load();
    expect(later.state().statements).toHaveLength(2);
    expect(isDone(later.state().progress, ITEM)).toBe(false);
  });

  test.each([
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['UnknownError', 'damaged'],
  ])(
    '%s from the browser is said to be %s, and ticks last as long as the page',
    async (name, trouble) => {
      const record = tab(failing(name));
      await record.load();
      expect(record.state()).toMatchObject({ loaded: true, trouble });
      expect(await record.append([TICK])).toBeUndefined();
      expect(isDone(record.state().progress, ITEM)).toBe(true);
    },
  );

  test('without IndexedDB the page works and says that nothing is kept', async () => {
    const record = tab(undefined);
    await record.load();
    expect(record.state().trouble).toBe('blocked');
  });

  test('in a full store nothing new counts as done and nothing kept is lost', async () => {
    const factory = new IDBFactory();
    await tab(factory).append([TICK]);
    let full = true;
    const record = tab(factory, {
      instant: () => {
        if (full) throw new DOMException('no room', 'QuotaExceededError');
        return '2026-12-01T09:00:00.000Z';
      },
    });
    const other = activity.item('seven-day', 'meet-mentor');
    expect(await record.append([{ verb: 'completed', activity: { id: other } }])).toBeUndefined();
    expect(record.state().trouble).toBe('full');
    expect(isDone(record.state().progress, other)).toBe(false);
    full = false;
    await record.load();
    expect(isDone(record.state().progress, ITEM)).toBe(true);
    expect(record.state().trouble).toBeUndefined();
  });

  test('a damaged entry is counted, left in place and hides no other', async () => {
    const factory = new IDBFactory();
    await tab(factory).append([TICK]);
    await put(factory, { id: 'damaged', verb: 7 });
    const record = tab(factory);
    await record.load();
    expect(record.state()).toMatchObject({ unreadable: 1, trouble: undefined });
    expect(isDone(record.state().progress, ITEM)).toBe(true);
    await record.append([TICK]);
    await record.load();
    expect(record.state()).toMatchObject({ unreadable: 1 });
    expect(record.state().statements).toHaveLength(2);
  });

  test('ids are UUIDs of version 4', () => {
    expect(newUuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

function put(factory: IDBFactory, value: unknown): Promise<void> {
  return new Promise((resolve) => {
    const request = factory.open('firstline/', 1);
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('statements', 'readwrite');
      transaction.objectStore('statements').put(value);
      transaction.addEventListener('complete', () => resolve());
    });
  });
}
