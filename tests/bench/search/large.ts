import type { SearchDocument } from '#domain/search';

/** A help centre of any size, made of another one's sentences: deterministic, and nothing of it is stored. */
export function enlarged(documents: readonly SearchDocument[], size: number): SearchDocument[] {
  const sentences = documents.flatMap(({ body }) => body.match(/[^.!?]+[.!?]/g) ?? []);
  const headings = documents.flatMap((document) => document.headings);
  const next = sequence(7);
  const pick = <T>(from: readonly T[]): T[] => from.slice(next(from.length)).slice(0, 1);
  const several = <T>(count: number, from: readonly T[]): T[] =>
    Array.from({ length: count }, () => pick(from)).flat();
  const article = (number: number): SearchDocument[] =>
    pick(documents).flatMap((pattern) => {
      const start = pattern.title.split(' ').slice(0, 4);
      const end = pick(documents).flatMap((other) => other.title.split(' ').slice(-3));
      const body = several(30, sentences).join(' ');
      const id = `${pattern.id}-${number}`;
      const parts = { id, url: `/articles/imported/${id}/`, title: [...start, ...end].join(' ') };
      return [
        Object.assign({}, pattern, parts, { headings: several(5, headings), lead: body, body }),
      ];
    });
  const missing = Math.max(0, size - documents.length);
  return documents.concat(Array.from({ length: missing }, (_, number) => article(number)).flat());
}

/** Whole numbers below a limit, the same every time (a linear congruential generator). */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
