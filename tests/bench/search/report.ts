import { percentile, scoreOf, type Judged } from './measure.ts';

export interface PeerResult {
  readonly name: string;
  readonly judged: readonly Judged[];
  readonly times: readonly number[];
  readonly bytes: number;
  readonly bytesPerQuery: number;
}

const HALVES = ['tune', 'held'] as const;

/** The figures of one corpus as tables in Markdown. */
export function reportOf(title: string, results: readonly PeerResult[]): string {
  return [`## ${title}`, summary(results), kinds(results), costs(results)].join('\n\n');
}

function summary(results: readonly PeerResult[]): string {
  const rows = results.flatMap(({ name, judged }) =>
    HALVES.map((half) => {
      const mine = judged.filter(({ query }) => query.half === half);
      const answerable = scoreOf(mine.filter(({ query }) => query.kind !== 'none'));
      const none = scoreOf(mine.filter(({ query }) => query.kind === 'none'));
      const { queries } = answerable;
      const mean = (answerable.reciprocal / Math.max(1, queries)).toFixed(3);
      return [
        name,
        half,
        String(queries),
        share(answerable.first, queries),
        share(answerable.five, queries),
        mean,
        share(none.nothing, none.queries),
        share(answerable.nothing, queries),
      ];
    }),
  );
  const head = [
    'engine',
    'half',
    'n',
    's@1',
    's@5',
    'MRR@10',
    'none: nothing',
    'answerable: nothing',
  ];
  return table(head, rows);
}

function kinds(results: readonly PeerResult[]): string {
  const all = new Set(results.flatMap(({ judged }) => judged.map(({ query }) => query.kind)));
  const names = [...all].filter((kind) => kind !== 'none');
  const rows = results.flatMap(({ name, judged }) =>
    HALVES.map((half) => [name, half].concat(names.map((kind) => ofKind(judged, kind, half)))),
  );
  return table(['s@1 / s@5', 'half', ...names], rows);
}

function ofKind(judged: readonly Judged[], kind: string, half: string): string {
  const mine = judged.filter(({ query }) => query.kind === kind && query.half === half);
  const { first, five, queries } = scoreOf(mine);
  return `${share(first, queries)} / ${share(five, queries)}`;
}

function costs(results: readonly PeerResult[]): string {
  const rows = results.map(({ name, times, bytes, bytesPerQuery }) => [
    name,
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.95).toFixed(1),
    (bytes / 1000).toFixed(0),
    (bytesPerQuery / 1000).toFixed(1),
  ]);
  return table(['engine', 'ms p50', 'ms p95', 'KB before first result', 'KB a query'], rows);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, '');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(lineOf).join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
