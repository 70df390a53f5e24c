// npm run bench:search changes: queries that an engine answers first, changed as people change them (a slip, the other
// layout, half a word, courtesy, a second sentence), and how many of them it still answers.
import { randomOf } from '#domain/quiz';
import { otherLayout } from '#domain/search';
import { businessCentral } from './corpus.ts';
import { inTurn } from './in-turn.ts';
import { judgeAll, scoreOf } from './measure.ts';
import { firstline } from './peers/firstline.ts';
import { lunrPeer } from './peers/lunr.ts';
import { miniSearch } from './peers/minisearch.ts';
import type { Peer } from './peers/peer.ts';
import { judged, type JudgedQuery } from './queries.ts';
import { table } from './report.ts';
import { slipped } from './slips.ts';

const SETS = ['bc', 'fresh', 'final'];
const KINDS = new Set(['title', 'paraphrase', 'symptom', 'inflected']);
const PEERS = [firstline, lunrPeer, miniSearch];
/** Each query is misspelt so often, each time otherwise. */
const TIMES = 3;

type Change = (query: string) => readonly string[];

/** What the engines keep; undefined where the articles are not there. */
export async function changes(locale: 'en' | 'ru'): Promise<string | undefined> {
  if (businessCentral(locale) === undefined) return undefined;
  const columns = await inTurn(PEERS, (peer) => keptBy(peer, locale));
  const rows = Object.keys(changesIn(locale)).map((name) => [
    name,
    ...columns.map((column) => column.get(name) ?? ''),
  ]);
  const head = ['change, s@1 / s@5 (of)', ...PEERS.map(({ name }) => name)];
  return `## Changed queries, ${locale}\n\n${table(head, rows)}`;
}

async function keptBy(peer: Peer, locale: 'en' | 'ru'): Promise<ReadonlyMap<string, string>> {
  const engine = await peer.open(businessCentral(locale) ?? [], locale);
  const queries = SETS.flatMap((set) => judged(`${set}-${locale}`)).filter(
    ({ half, kind }) => half === 'held' && KINDS.has(kind),
  );
  const answered = (await judgeAll(engine, queries)).filter(({ rank }) => rank === 1);
  const named = Object.entries(changesIn(locale));
  const kept = await inTurn(named, async ([name, change]) => {
    const changed = answered.flatMap(({ query }) => changedBy(change, query));
    const { queries: asked, first, five } = scoreOf(await judgeAll(engine, changed));
    const share = (part: number) => (part / Math.max(1, asked)).toFixed(2).replace(/^0/, '');
    return [name, `${share(first)} / ${share(five)} (${asked})`] as const;
  });
  await engine.close();
  return new Map(kept);
}

function changedBy(change: Change, query: JudgedQuery): JudgedQuery[] {
  const made = [...new Set(change(query.q))].filter((text) => text !== query.q);
  return made.map((q) => ({ ...query, q }));
}

/** The phrases are of no product, and not those of the engine's own lists word for word. */
const SAID = {
  en: {
    before: 'good afternoon, one of our buyers would like to know: ',
    after: ' any suggestion would be great, many thanks in advance',
    story: ' i restarted the computer twice and tried another browser.',
    anger: 'this is the third time i write to you and nobody answers. ',
    breath: 'my accountant left last week and the new one is not here yet so ',
    breathAfter: ' and the old one swears that it went through without any trouble before',
  },
  ru: {
    before: 'добрый день, один из наших покупателей хотел бы узнать: ',
    after: ' буду рад любой подсказке, заранее большое спасибо',
    story: ' уже два раза перезагружали компьютер и пробовали другой браузер.',
    anger: 'пишу вам третий раз, и никто не отвечает. ',
    breath: 'бухгалтер на прошлой неделе ушла а новая еще не вышла и вот ',
    breathAfter: ' а прежняя клянется что раньше все проходило без всяких проблем',
  },
} as const;

function changesIn(locale: 'en' | 'ru'): Readonly<Record<string, Change>> {
  const said = SAID[locale];
  const slips = (count: number) => (query: string) =>
    Array.from({ length: TIMES }, (_, time) =>
      slipped(query, locale, count, randomOf(`${time} ${query}`)),
    );
  return {
    'one slip': slips(1),
    'two slips': slips(2),
    'other layout': (query) => [otherLayout(query) ?? query],
    ...(locale === 'ru' ? { 'in Latin letters': (query) => [inLatinLetters(query)] } : {}),
    'last half on the other layout': (query) => [halfOnOtherLayout(query)],
    'last two letters missing': (query) => [query.replace(/\p{L}{2}$/u, '')],
    'words in the other order': (query) => [`${query.split(' ').toReversed().join(' ')} `],
    'a blank missing': (query) => [query.replace(/(\p{L}{4,}) (\p{L}{4,})/u, '$1$2')],
    capitals: (query) => [query.toUpperCase()],
    'courtesy around it': (query) => [`${said.before}${query}${said.after}`],
    'a sentence after it': (query) => [`${query}.${said.story}`],
    'a sentence before it': (query) => [`${said.anger}${query}`],
    'a story before it, no point': (query) => [`${said.breath}${query}`],
    'a story after it, no point': (query) => [`${query}${said.breathAfter}`],
  };
}

/** As passports and most phones have it; written without a look at how the engine reads it back. */
const LATIN_LETTERS =
  'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ё e';

function inLatinLetters(query: string): string {
  const letters = LATIN_LETTERS.split(' ');
  return Array.from(query.toLowerCase(), (letter) => {
    const at = letters.indexOf(letter);
    return /[а-яё]/.test(letter) ? (letters[at + 1] ?? '').replace('-', '') : letter;
  }).join('');
}

function halfOnOtherLayout(query: string): string {
  const words = query.split(' ');
  const half = Math.ceil(words.length / 2);
  return words.map((word, at) => (at < half ? word : (otherLayout(word) ?? word))).join(' ');
}
