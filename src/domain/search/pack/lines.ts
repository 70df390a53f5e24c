import type { Line } from '../model.ts';
import { numberCoder } from './numbers.ts';
import type { Coders } from './transfer.ts';

const FIELDS = ['ask', 'heading'] as const;

/** Asks and headings, document by document; a term by its rank, the commonest first, because few stand in most lines. */
export function transferLines(
  coders: Coders,
  lines: readonly Line[],
  documents: number,
  terms: number,
): Line[] {
  const words = wordsCoder(coders, transferRanks(coders, lines, terms));
  const counts = numberCoder(coders.coder, FIELDS.length);
  const byDocument: Line[][] = Array.from({ length: documents }, () => []);
  for (const line of lines) byDocument[line.doc]?.push(line);
  const result: Line[] = [];
  for (const [doc, own] of byDocument.entries()) {
    for (const [kind, field] of FIELDS.entries()) {
      const mine = own.filter((line) => line.field === field);
      const count = counts(mine.length, kind);
      for (let at = 0; at < count; at += 1) {
        result.push({ field, doc, terms: words(mine[at]?.terms ?? [], kind) });
      }
    }
  }
  return result;
}

function wordsCoder({ coder }: Coders, ranked: readonly number[]) {
  const rankOf = new Map(ranked.map((term, rank) => [term, rank]));
  const lengths = numberCoder(coder, FIELDS.length);
  const ranks = numberCoder(coder, FIELDS.length);
  return (terms: readonly number[], kind: number): number[] => {
    const length = lengths(terms.length, kind);
    const rankAt = (at: number): number => rankOf.get(terms[at] ?? -1) ?? 0;
    return Array.from({ length }, (_, at) => ranked[ranks(rankAt(at), kind)] ?? 0);
  };
}

/** The terms that stand in lines, the commonest first. */
function transferRanks({ coder }: Coders, lines: readonly Line[], terms: number): number[] {
  const counts = new Map<number, number>();
  for (const term of lines.flatMap((line) => line.terms)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const times = numberCoder(coder, 4);
  let before = 0;
  const all = Array.from({ length: terms }, (_, term) => {
    before = times(counts.get(term) ?? 0, Math.min(3, before));
    return { term, times: before };
  });
  const used = all.filter((each) => each.times > 0);
  return used.toSorted((a, b) => b.times - a.times || a.term - b.term).map((each) => each.term);
}
