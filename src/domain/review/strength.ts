import type { Card } from './card.ts';

/** Days of stability from which a question counts as sure: it outlives probation by half. */
const SURE = 45;

/**
 * How sure the hire is of each question, from 0 (missed last time) to 1, for a check-up that asks what is weakest.
 * Undefined for a question that was never asked.
 */
export function strengthsOf(cards: readonly Card[]): (id: string) => number | undefined {
  const strengths = new Map(cards.map((card) => [card.id, strengthOf(card)]));
  return (id) => strengths.get(id);
}

function strengthOf(card: Card): number {
  const last = card.sightings.at(-1)?.share ?? 0;
  if (last < 1) return last * 0.25;
  // Known last time, but missed before: between what was never asked (0.5) and what was always known.
  const missedOnce = card.sightings.some((sighting) => sighting.share < 1);
  const sure = Math.min(1, card.stability / SURE);
  return missedOnce ? 0.4 + 0.3 * sure : 0.6 + 0.4 * sure;
}
