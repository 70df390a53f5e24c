import type { Card } from './card.ts';

/**
 * True when the question is not the one that was answered last: it is shown as changed. The same question in another
 * language has other words and so another version, and nothing has changed.
 */
export function isChangedSince(card: Card, version: string, language: string): boolean {
  const last = card.sightings.at(-1);
  if (last?.version === undefined || last.version === version) return false;
  return last.language === undefined || last.language === language;
}
