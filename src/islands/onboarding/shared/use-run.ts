import { useEffect, useMemo } from 'react';
import type { LearnerRecord, RecordState } from '#adapters/progress';
import { runOf, type Run, type RunProblem } from '#domain/curriculum';
import { enrolmentIn, latestEnrolment, type Enrolment } from '#domain/progress';
import { hintOpen, hintPlan } from './hint.ts';
import type { LoadedPlan } from './load-plan.ts';
import { usePlan, type PlanLoad } from './use-plan.ts';
import { useRecord } from './use-record.ts';
import { useToday } from './use-today.ts';

/** All that a page about a plan knows. */
export interface PlanState extends Omit<PlanLoad, 'loaded'> {
  record: LearnerRecord | undefined;
  state: RecordState;
  loaded: LoadedPlan | undefined;
  today: string | undefined;
  enrolment: Enrolment | undefined;
  /** Set when the plan was chosen and could be laid. */
  run: Run | undefined;
  problem: RunProblem | undefined;
}

/** Brings together the plan's file, the record and today. */
export function useRun(base: string, plan: string, fileUrl: string): PlanState {
  const { record, state } = useRecord(base);
  const load = usePlan(fileUrl);
  const { loaded } = load;
  const today = useToday(loaded?.plan.timeZone);
  const { progress } = state;
  const enrolment = useMemo(() => enrolmentIn(progress, plan), [progress, plan]);
  const result = useMemo(
    () =>
      loaded && enrolment && today !== undefined
        ? runOf(loaded.plan, enrolment, progress, today)
        : undefined,
    [loaded, enrolment, progress, today],
  );
  useEffect(() => {
    if (state.loaded && state.trouble === undefined) hintPlan(latestEnrolment(progress));
  }, [state, progress]);
  const run = typeof result === 'object' ? result : undefined;
  useEffect(() => {
    if (run) hintOpen(run);
  }, [run]);
  const problem = typeof result === 'string' ? result : undefined;
  return { ...load, record, state, today, enrolment, run, problem };
}
