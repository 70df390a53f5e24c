import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchClient } from '#adapters/search';
import type { Hit, Place, SearchAnswer as Answer } from '#domain/search';
import type { SearchAnswer } from '../../../src/scripts/palette/engine.ts';
import { LocalEngine } from '../../../src/scripts/palette/local-engine.ts';

const place = (id: string): Place => ({
  id,
  url: `/articles/${id}`,
  kind: 'how-to',
  title: `Title of ${id}`,
  section: 'payments',
  products: [],
  lines: [],
});
const found = (id: string): Hit => ({ place: place(id), score: 1, marks: [], heading: undefined });

/** A first wave that finds `ids` for any query, with its words read as they are. */
function answerTo(query: string, ids: readonly string[]): Answer {
  const words = query.split(' ').map((typed) => ({
    typed,
    how: typed === 'refnd' ? ('typo' as const) : ('exact' as const),
    searched: [typed === 'refnd' ? 'refund' : typed],
    alsoSearched: [],
  }));
  const hits = ids.map(found);
  const verdict = ids.length > 0 ? 'found' : 'nothing';
  return {
    query,
    verdict,
    hits,
    total: ids.length,
    closest: [],
    words,
    missing: [],
    confidence: 1,
  };
}

function clientOf(documents: number, ids: readonly string[]): SearchClient {
  return {
    load: () => Promise.resolve({ status: 'opened', documents }),
    search: (query) => Promise.resolve({ status: 'answered', answer: answerTo(query, ids), ms: 1 }),
    mark: (_query, texts) => Promise.resolve(texts.map(() => [{ start: 0, end: 5 }])),
    places: (wanted) => Promise.resolve({ status: 'placed', places: wanted.map(place) }),
    close: () => undefined,
  };
}

/** Pagefind that knows documents by query; its fragment ids have a `f-` before them. */
function pagefindOf(index: Record<string, string[]>) {
  const asked: string[] = [];
  const search = (query: string | null) => {
    asked.push(query ?? '');
    const ids = index[query ?? ''] ?? [];
    const data = () => Promise.reject(new Error('a fragment was fetched'));
    return Promise.resolve({ results: ids.map((id) => ({ id: `f-${id}`, data })) });
  };
  return { asked, load: () => Promise.resolve({ search }) };
}

const files: Record<string, unknown> = {
  '/search/en.json': { previews: {}, companion: { sections: {} } },
  '/search/en.pages.json': { 'f-a': 'a', 'f-b': 'b', 'f-new': 'new', 'f-a#part': 'a#part' },
};
let fetched: string[] = [];

beforeEach(() => {
  fetched = [];
  vi.useFakeTimers();
  vi.stubGlobal('location', { origin: 'https://help.example' });
  vi.stubGlobal('fetch', (url: string) => {
    const { pathname } = new URL(url);
    fetched.push(pathname);
    return Promise.resolve(Response.json(files[pathname] ?? null));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const SMALL = 1000;
const LARGE = 1001;

/** An engine with a listener, and what the listener got. */
function listening(
  documents: number,
  ids: readonly string[],
  pagefind: { load: () => Promise<never> } | ReturnType<typeof pagefindOf>,
) {
  const engine = new LocalEngine('en', 14, {
    client: clientOf(documents, ids),
    pagefind: pagefind.load,
  });
  const answers: SearchAnswer[] = [];
  const at: { selected?: string } = {};
  const better = {
    show: (answer: SearchAnswer) => void answers.push(answer),
    selected: () => at.selected,
  };
  const type = (query: string) => engine.search(query, {}, better);
  const last = () => answers.at(-1)?.hits.map(({ id }) => id);
  return { type, answers, last, at };
}

const BOTH = { 'refund card': ['b', 'new'], refund: ['b', 'new'], card: ['b', 'new'] };
/** Long enough for the pause and for all that comes after it. */
const rest = async (ms = 200) => {
  await vi.advanceTimersByTimeAsync(ms);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
};

describe('the second wave', () => {
  it('is asked once a pause in typing, with all words and each word', async () => {
    const pagefind = pagefindOf(BOTH);
    const { type } = listening(LARGE, ['a', 'b'], pagefind);
    for (const query of ['r', 're', 'refund', 'refund ca', 'refund card']) {
      await type(query);
      await rest(100);
    }
    expect(pagefind.asked).toEqual([]);
    await rest();
    expect(pagefind.asked).toEqual(['refund card', 'refund', 'card']);
    await rest(1000);
    expect(pagefind.asked).toHaveLength(3);
    await type('refund');
    await rest();
    expect(pagefind.asked).toEqual(['refund card', 'refund', 'card', 'refund', 'refund']);
  });

  it('is not asked in a locale that is indexed in full', async () => {
    const pagefind = pagefindOf(BOTH);
    const { type } = listening(SMALL, ['a', 'b'], pagefind);
    await type('refund card');
    await rest(1000);
    expect(pagefind.asked).toEqual([]);
    expect(fetched).toEqual(['/search/en.json']);
  });

  it('asks for what was meant, not for what was typed', async () => {
    const pagefind = pagefindOf({});
    const { type } = listening(LARGE, ['a'], pagefind);
    await type('refnd card');
    await rest();
    expect(pagefind.asked).toEqual(['refund card', 'refund', 'card']);
  });

  it('lists documents that the first wave did not show, with marks, and fetches no fragment', async () => {
    const { type, answers, last } = listening(LARGE, ['a', 'b'], pagefindOf(BOTH));
    await type('refund card');
    await rest();
    expect(last()).toEqual(['b', 'a', 'new']);
    expect(answers.at(-1)?.hits[2]).toMatchObject({
      url: '/articles/new',
      title: 'Title of new',
      marks: [[0, 5]],
    });
    expect(answers.at(-1)?.total).toBe(3);
  });

  it('leaves the selected hit at its rank', async () => {
    const { type, last, at } = listening(LARGE, ['a', 'b'], pagefindOf(BOTH));
    await type('refund card');
    at.selected = 'a';
    await rest();
    expect(last()).toEqual(['a', 'b', 'new']);
  });

  it('shows the part of a page that the first wave found, and no second row of the page', async () => {
    const { type, last } = listening(LARGE, ['a#part', 'b'], pagefindOf({ card: ['a', 'a#part'] }));
    await type('card');
    await rest();
    expect(last()).toEqual(['a#part', 'b']);
  });

  it('comes to nothing once something else is asked', async () => {
    let answerLate: ((value: { results: never[] }) => void) | undefined;
    const search = () => new Promise<{ results: never[] }>((done) => (answerLate = done));
    const engine = { asked: [], load: () => Promise.resolve({ search }) };
    const { type, answers } = listening(LARGE, ['a'], engine);
    await type('refund');
    await rest();
    expect(answerLate).toBeDefined();
    await type('card');
    const before = answers.length;
    answerLate?.({ results: [] });
    await rest(0);
    expect(answers).toHaveLength(before);
  });

  it('changes nothing when Pagefind fails', async () => {
    const load = () => Promise.reject(new Error('404'));
    const { type, answers } = listening(LARGE, ['a', 'b'], { load });
    const first = await type('refund card');
    await rest();
    expect(first.hits.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const answer of answers) expect(answer.hits).toEqual(first.hits);
  });

  it('leaves an honest nothing alone', async () => {
    const pagefind = pagefindOf(BOTH);
    const { type } = listening(LARGE, [], pagefind);
    await type('refund card');
    await rest();
    expect(pagefind.asked).toEqual([]);
  });
});
