// npm run bench:search: judged queries against Pagefind, lunr and MiniSearch, and the time a keystroke takes at scale.
import { today } from '#adapters/clock';
import { loadLibrary } from '#adapters/content';
import { searchDocumentsIn } from '#domain/library';
import type { SearchDocument } from '#domain/search';
import { changes } from './changes.ts';
import { businessCentral } from './corpus.ts';
import { fusion } from './fusion.ts';
import { inTurn } from './in-turn.ts';
import { enlarged } from './large.ts';
import { judgeAll, keystrokes, percentile } from './measure.ts';
import { firstline } from './peers/firstline.ts';
import { lunrPeer } from './peers/lunr.ts';
import { miniSearch } from './peers/minisearch.ts';
import { pagefindPeer } from './peers/pagefind.ts';
import type { Peer } from './peers/peer.ts';
import { judged } from './queries.ts';
import { reportOf, table, type PeerResult } from './report.ts';

const LOCALES = ['en', 'ru'] as const;
const PEERS = [firstline, pagefindPeer, lunrPeer, miniSearch];
const SIZES = [800, 10_000];
const TIMED = 40;

/** The sets of judged queries, by what they are asked of. `final` was read by nobody who works on the engine. */
const SETS = { demo: ['demo'], 'business central': ['bc', 'dev', 'fresh', 'final'] } as const;

const only = process.argv[2];
if (only === undefined || only === 'fusion') {
  for (const locale of LOCALES) say((await fusion(locale)) ?? 'fusion: skipped, no articles there');
}
if (only === undefined || only === 'changes') {
  for (const locale of LOCALES)
    say((await changes(locale)) ?? 'changes: skipped, no articles there');
}
if (only === undefined) {
  await compareOn('demo', demo);
  await compareOn('business central', (locale) => Promise.resolve(businessCentral(locale)));
}
if ((only === undefined || only === 'scale') && businessCentral('en') !== undefined) await scale();

async function compareOn(
  corpus: keyof typeof SETS,
  read: (locale: string) => Promise<SearchDocument[] | undefined>,
): Promise<void> {
  await inTurn(LOCALES, async (locale) => {
    const documents = await read(locale);
    if (documents === undefined) {
      return say(`${corpus}, ${locale}: skipped, no articles there (set FIRSTLINE_CORPORA)`);
    }
    const sets = SETS[corpus].map((set) => `${set}-${locale}`);
    const results = await inTurn(PEERS, (peer) => resultsOf(peer, documents, locale, sets));
    for (const [at, set] of sets.entries()) {
      const title = `${set}: ${documents.length} texts, ${judged(set).length} queries`;
      say(
        reportOf(
          title,
          results.flatMap((sorted) => sorted[at] ?? []),
        ),
      );
    }
  });
}

async function demo(locale: string): Promise<SearchDocument[]> {
  const library = await loadLibrary();
  return searchDocumentsIn(library, locale, today(library.team.timeZone));
}

/** What a peer reaches on each set. Keystrokes are timed on the first set alone: Pagefind takes minutes for them. */
async function resultsOf(
  peer: Peer,
  documents: readonly SearchDocument[],
  locale: string,
  sets: readonly string[],
): Promise<PeerResult[]> {
  const engine = await peer.open(documents, locale);
  const { name } = peer;
  const results = await inTurn(sets, async (set) => {
    const queries = judged(set);
    engine.bytesSince();
    const answers = await judgeAll(engine, queries);
    const bytesPerQuery = engine.bytesSince() / queries.length;
    return { name, judged: answers, bytes: engine.bytes, bytesPerQuery };
  });
  const times = await keystrokes(engine, judged(sets[0] ?? '').slice(0, TIMED));
  await engine.close();
  return results.map((result) => ({ ...result, times }));
}

async function scale(): Promise<void> {
  const sizes = LOCALES.flatMap((locale) => SIZES.map((size) => ({ locale, size })));
  const rows = await inTurn(sizes, async ({ locale, size }) => {
    const engine = await firstline.open(enlarged(businessCentral(locale) ?? [], size), locale);
    const times = await keystrokes(engine, judged(`bc-${locale}`));
    const figures = [0.5, 0.95, 0.99].map((part) => percentile(times, part).toFixed(1));
    return [locale, String(size), ...figures, (engine.bytes / 1000).toFixed(0)];
  });
  const head = ['locale', 'articles', 'ms p50', 'p95', 'p99', 'KB before first result'];
  say(`## At scale\n\n${table(head, rows)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
