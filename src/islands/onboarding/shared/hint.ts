import type { Enrolment } from '#domain/progress';
import { keptAs } from './kept-as.ts';

/**
 * Writes down beside the record which plan runs, so that the desk knows without opening the record whether to
 * load anything. Only a hint: the record decides, and a blocked storage costs nothing but the hint.
 */
export function hintPlan(enrolment: Enrolment | undefined): void {
  try {
    const key = keptAs('plan');
    if (enrolment) localStorage.setItem(key, JSON.stringify(enrolment.plan));
    else localStorage.removeItem(key);
  } catch {
    // Blocked storage is said by the record itself.
  }
}
