import type { Card } from './card.ts';

/** True when the question is not the one that was answered last: it is shown as changed. */
export function isChangedSince(card: Card, version: string): boolean {
  const answered = card.sightings.at(-1)?.version;
  return answered !== undefined && answered !== version;
}
