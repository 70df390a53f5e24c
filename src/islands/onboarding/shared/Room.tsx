import type { ReactElement } from 'react';
import type { PlanState } from './use-run.ts';

/** Keeps the place of what is left from earlier days, where the last visit says that it will come; until it is known. */
export function Room({ state }: { state: PlanState }): ReactElement | null {
  const { failed, problem, enrolment } = state;
  const known = failed || problem !== undefined || (state.state.loaded && !enrolment);
  return known ? null : <div className="room" />;
}
