import type { PlainDate } from '../shared/index.ts';
import type { NewsCorrection, NewsMeta } from './model.ts';

type Corrected = Pick<NewsMeta, 'corrections'>;

/**
 * The version that a confirmation is bound to: 1, and one more for each material correction. A slip of
 * the pen that was mended leaves it as it is, so nobody is asked again for a comma.
 */
export function versionOf(news: Corrected): number {
  return 1 + material(news).length;
}

/** The material corrections that somebody who read `version` has not seen, oldest first. */
export function correctionsSince(news: Corrected, version: number): NewsCorrection[] {
  return material(news).slice(Math.max(0, version - 1));
}

/** The day on which readers were last told something: that of the last material correction, or of publication. */
export function toldOn(news: Corrected & Pick<NewsMeta, 'date'>): PlainDate {
  return material(news).at(-1)?.on ?? news.date;
}

function material(news: Corrected): NewsCorrection[] {
  return news.corrections.filter((correction) => correction.material);
}
