// npm run bench:search fusion: what Pagefind as a second wave adds to an index of titles, headings and leads, as large
// sites have it. Rows are weights; they are chosen on the tune half alone.
import { toolsFor } from '#adapters/search';
import {
  fuse,
  FUSION,
  HEAD,
  indexBuilder,
  languageOf,
  openIndex,
  search,
  type SearchDocument,
  type SearchIndex,
} from '#domain/search';
import { businessCentral } from './corpus.ts';
import { inTurn } from './in-turn.ts';
import { pagefindPeer } from './peers/pagefind.ts';
import type { Engine } from './peers/peer.ts';
import { judged, type JudgedQuery } from './queries.ts';
import { table } from './report.ts';

const SETS = ['bc', 'own', 'dev', 'fresh', 'final'];
const MOST_WORDS = 8;

/** Weights of Pagefind asked for all words and word by word, against 1 for the index; `k` of the fusion. */
interface Weights {
  readonly k: number;
  readonly allWords: number;
  readonly wordByWord: number;
}

/** What both engines say of one query. */
interface Answers {
  readonly query: JudgedQuery;
  readonly index: readonly string[];
  readonly allWords: readonly string[];
  readonly words: readonly (readonly string[])[];
}

const TRIED: readonly Weights[] = [
  { k: FUSION.k, allWords: 0, wordByWord: 0 },
  FUSION,
  ...[2, 8, 60].map((k) => ({ ...FUSION, k })),
  ...[0, 0.1, 0.45].map((allWords) => ({ ...FUSION, allWords })),
  ...[0, 0.7].map((wordByWord) => ({ ...FUSION, wordByWord })),
];

export async function fusion(locale: string): Promise<string | undefined> {
  const documents = businessCentral(locale);
  if (documents === undefined) return undefined;
  const index = await headIndex(documents, locale);
  const pagefind = await pagefindPeer.open(documents, locale);
  const queries = SETS.flatMap((set) => judged(`${set}-${locale}`)).filter(
    ({ relevant }) => relevant.length > 0,
  );
  const answers = await inTurn(queries, (query) => ask(index, pagefind, query));
  await pagefind.close();
  const rows = TRIED.map((weights) => [
    String(weights.k),
    String(weights.allWords),
    String(weights.wordByWord),
    ...(['tune', 'held'] as const).map((half) =>
      scored(
        answers.filter(({ query }) => query.half === half),
        weights,
      ),
    ),
  ]);
  const head = ['k', 'all words', 'word by word', 'tune s@1 / s@5', 'held s@1 / s@5'];
  return `## Second wave, ${locale}: ${answers.length} queries\n\n${table(head, rows)}`;
}

async function headIndex(documents: readonly SearchDocument[], locale: string) {
  const { stem } = await toolsFor(locale);
  const index = openIndex(indexBuilder(documents, [], languageOf(locale, stem))(HEAD), stem);
  if (index === undefined) throw new Error(`the index of ${locale} does not open`);
  return index;
}

/** Asks as the palette does: Pagefind only where the index found something, with its readings of the words. */
async function ask(index: SearchIndex, pagefind: Engine, query: JudgedQuery): Promise<Answers> {
  const answer = search(index, query.q, {}, 30);
  const own = answer.hits.map(({ place }) => place.id);
  const words = answer.words
    .filter(({ how }) => how !== 'ignored')
    .flatMap(({ how, typed, searched }) => (how === 'unknown' ? [typed] : searched.slice(0, 1)))
    .slice(0, MOST_WORDS);
  if (own.length === 0) return { query, index: own, allWords: [], words: [] };
  const [allWords = [], ...each] = await inTurn([words.join(' '), ...words], (text) =>
    pagefind.search(text),
  );
  return { query, index: own, allWords, words: each };
}

function scored(answers: readonly Answers[], weights: Weights): string {
  const ranks = answers.map(({ query, index, allWords, words }) => {
    const each = weights.wordByWord / Math.max(1, words.length);
    const lists = [
      { ids: index, weight: 1 },
      { ids: allWords, weight: weights.allWords },
      ...words.map((ids) => ({ ids, weight: each })),
    ];
    const order = fuse(
      lists.filter(({ weight }) => weight > 0),
      weights.k,
    );
    return order.findIndex((id) => query.relevant.includes(id)) + 1;
  });
  const share = (most: number): string =>
    (ranks.filter((rank) => rank >= 1 && rank <= most).length / ranks.length).toFixed(3);
  return `${share(1)} / ${share(5)}`;
}
