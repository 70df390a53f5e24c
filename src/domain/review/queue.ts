import { verbName, type Progress } from '../progress/index.ts';
import { QUIZ_EXTENSIONS } from '../quiz/index.ts';
import type { Card } from './card.ts';

/** Seconds of review a day. More than ten minutes is where people stop coming back. */
export const DAILY_SECONDS = 600;
/** What a question takes when nothing is known, in seconds; also the most that one is counted as: people leave tabs open. */
const USUAL_SECONDS = 30;
const LONGEST_SECONDS = 120;

/** What there is to review now. */
export interface Queue {
  /** Due cards in the order in which they are asked: those missed last time, then the longest overdue. */
  cards: Card[];
  /** Due cards that do not fit into what is left of today; they come tomorrow. */
  later: number;
  /** Seconds of today's ten minutes that are used. */
  spent: number;
  /** When the next card is due if none is now (ISO 8601). */
  next: string | undefined;
}

/** True when a card is due at any time of the day that ends at `endOfDay` (ISO 8601). */
export function isDue(card: Card, endOfDay: string): boolean {
  return Date.parse(card.due) <= Date.parse(endOfDay);
}

/**
 * What to review on a day. `known` says whether a question is still in the library; cards of removed questions
 * are left out. A day runs from `start` to `end` (ISO 8601 instants), in whichever zone the caller lives.
 */
export function queueOf(
  cards: readonly Card[],
  progress: Progress,
  day: { start: string; end: string },
  known: (id: string) => boolean,
): Queue {
  const alive = cards.filter((card) => known(card.id));
  const due = alive.filter((card) => isDue(card, day.end)).toSorted(mostUrgent);
  const spent = spentOn(progress, day);
  const room = Math.max(0, Math.ceil((DAILY_SECONDS - spent) / USUAL_SECONDS));
  const next = alive
    .filter((card) => !isDue(card, day.end))
    .map((card) => card.due)
    .toSorted()[0];
  return { cards: due.slice(0, room), later: Math.max(0, due.length - room), spent, next };
}

function mostUrgent(a: Card, b: Card): number {
  return (
    Number(isKnown(a)) - Number(isKnown(b)) ||
    a.due.localeCompare(b.due) ||
    a.id.localeCompare(b.id, 'en')
  );
}

function isKnown(card: Card): boolean {
  return card.sightings.at(-1)?.share === 1;
}

/** Seconds that reviews took on a day, by what their statements say. */
function spentOn(progress: Progress, day: { start: string; end: string }): number {
  const [start, end] = [Date.parse(day.start), Date.parse(day.end)];
  return progress.standing.reduce((total, statement) => {
    const time = Date.parse(statement.timestamp);
    if (verbName(statement.verb.id) !== 'answered' || time < start || time > end) return total;
    if (statement.context?.extensions?.[QUIZ_EXTENSIONS.review] !== true) return total;
    return total + Math.min(LONGEST_SECONDS, secondsOf(statement.result?.duration));
  }, 0);
}

function secondsOf(duration: string | undefined): number {
  const match = /^PT(\d+(?:\.\d+)?)S$/.exec(duration ?? '');
  return match ? Number(match[1]) : USUAL_SECONDS;
}
