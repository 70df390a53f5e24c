import type { Run } from '#domain/curriculum';
import type { Enrolment } from '#domain/progress';
import { keptAs } from './kept-as.ts';

/**
 * Writes down beside the record which plan runs, so that the desk knows without opening the record whether to
 * load anything. Only a hint: the record decides, and a blocked storage costs nothing but the hint.
 */
export function hintPlan(enrolment: Enrolment | undefined): void {
  keep('plan', enrolment?.plan);
  if (!enrolment) keep('plan-open', undefined);
}

/**
 * Writes down since when something is open in a plan that runs, so that its pages keep room for what is left from
 * earlier days before the record is read. Only a hint: where it is wrong the page moves once.
 */
export function hintOpen({ enrolment, openSince }: Run): void {
  keep('plan-open', `${enrolment.plan} ${openSince ?? ''}`);
}

function keep(name: string, value: string | undefined): void {
  try {
    const key = keptAs(name);
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Blocked storage is said by the record itself.
  }
}
