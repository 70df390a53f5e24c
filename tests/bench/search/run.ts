// npm run bench:search: judged queries against Pagefind, lunr and MiniSearch, and the time a keystroke takes at scale.
import { today } from '#adapters/clock';
import { loadLibrary } from '#adapters/content';
import { searchDocumentsIn } from '#domain/library';
import type { SearchDocument } from '#domain/search';
import { businessCentral } from './corpus.ts';
import { inTurn } from './in-turn.ts';
import { enlarged } from './large.ts';
import { judgeAll, keystrokes, percentile } from './measure.ts';
import { firstline } from './peers/firstline.ts';
import { lunrPeer } from './peers/lunr.ts';
import { miniSearch } from './peers/minisearch.ts';
import { pagefindPeer } from './peers/pagefind.ts';
import type { Peer } from './peers/peer.ts';
import { judged, type JudgedQuery } from './queries.ts';
import { reportOf, table, type PeerResult } from './report.ts';

const LOCALES = ['en', 'ru'] as const;
const PEERS = [firstline, pagefindPeer, lunrPeer, miniSearch];
const SIZES = [800, 10_000];

/** The sets of judged queries, by what they are asked of. `final` was read by nobody who works on the engine. */
const SETS = { demo: ['demo'], 'business central': ['bc', 'dev', 'fresh', 'final'] } as const;

const only = process.argv[2];
if (only !== 'scale') {
  await compareOn('demo', demo);
  await compareOn('business central', (locale) => Promise.resolve(businessCentral(locale)));
}
if (businessCentral('en') !== undefined) await scale();

async function compareOn(
  corpus: keyof typeof SETS,
  read: (locale: string) => Promise<SearchDocument[] | undefined>,
): Promise<void> {
  await inTurn(LOCALES, async (locale) => {
    const documents = await read(locale);
    if (documents === undefined) {
      return say(`${corpus}, ${locale}: skipped, no articles there (set FIRSTLINE_CORPORA)`);
    }
    await inTurn(SETS[corpus], async (set) => {
      const queries = judged(`${set}-${locale}`);
      const results = await inTurn(PEERS, (peer) => resultOf(peer, documents, locale, queries));
      const title = `${set}-${locale}: ${documents.length} texts, ${queries.length} queries`;
      say(reportOf(title, results));
    });
  });
}

async function demo(locale: string): Promise<SearchDocument[]> {
  const library = await loadLibrary();
  return searchDocumentsIn(library, locale, today(library.team.timeZone));
}

async function resultOf(
  peer: Peer,
  documents: readonly SearchDocument[],
  locale: string,
  queries: readonly JudgedQuery[],
): Promise<PeerResult> {
  const engine = await peer.open(documents, locale);
  engine.bytesSince();
  const answers = await judgeAll(engine, queries);
  const bytesPerQuery = engine.bytesSince() / queries.length;
  const times = await keystrokes(engine, queries);
  await engine.close();
  return { name: peer.name, judged: answers, times, bytes: engine.bytes, bytesPerQuery };
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
