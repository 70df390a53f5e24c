import { stamped, type Draft, type Statement, type Voiding } from '#domain/progress';

const ACTOR = { account: { homePage: 'https://kb.example/', name: 'device-1' } };

/** A UUID made from a number, so that tests read well. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A statement as the store would write it: number `n` of its log. */
export function written(draft: Draft | Voiding, n: number, timestamp?: string): Statement {
  return stamped(draft, {
    id: uuid(n),
    actor: ACTOR,
    timestamp: timestamp ?? `2026-12-01T09:00:${String(n % 60).padStart(2, '0')}.000Z`,
    sequence: n,
  });
}
