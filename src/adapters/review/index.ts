// ts-fsrs: the reference implementation of FSRS 6, kept by the scheduler's own authors.
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Scheduler } from '#domain/review';

/** Longest wait in days: within three months of probation everything comes back at least once more. */
const LONGEST = 45;

// Days, not minutes: nobody sits through learning steps beside a queue of chats. No chance: a record has one outcome.
const memory = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST,
  enable_fuzz: false,
  enable_short_term: false,
});

/** FSRS over a question's history; a part of the points counts as not known. */
export const schedule: Scheduler = (history) => {
  const first = history[0];
  if (!first) return { days: 0, stability: 0 };
  let card = createEmptyCard(new Date(first.at));
  for (const { at, known } of history)
    card = memory.next(card, new Date(at), known ? Rating.Good : Rating.Again).card;
  return { days: card.scheduled_days, stability: card.stability };
};
