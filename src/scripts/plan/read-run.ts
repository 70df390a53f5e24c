import { clock } from '#adapters/browser-clock';
import { browserRecord, type LearnerRecord } from '#adapters/progress';
import { runOf, type Run } from '#domain/curriculum';
import { enrolmentIn } from '#domain/progress';
import { hintOpen } from '../../islands/onboarding/shared/hint.ts';
import { loadPlan, type LoadedPlan } from '../../islands/onboarding/shared/load-plan.ts';

/** A plan that runs in this browser, as of now. */
export interface RunningPlan extends LoadedPlan {
  record: LearnerRecord;
  run: Run;
  today: string;
}

/** Opens a plan's file and the record; undefined when the plan was not chosen here or can't be laid. */
export async function readRun(plan: string): Promise<RunningPlan | undefined> {
  const record = browserRecord(import.meta.env.BASE_URL);
  const root = document.body.dataset['root'] ?? '/';
  const [loaded] = await Promise.all([
    loadPlan(`${root}onboarding/${encodeURIComponent(plan)}/plan.json`),
    whenLoaded(record),
  ]);
  const { progress } = record.state();
  const enrolment = enrolmentIn(progress, plan);
  if (!enrolment) return undefined;
  const today = clock.today(loaded.plan.timeZone);
  const run = runOf(loaded.plan, enrolment, progress, today);
  if (typeof run === 'string') return undefined;
  hintOpen(run);
  return { ...loaded, record, run, today };
}

function whenLoaded(record: LearnerRecord): Promise<void> {
  if (record.state().loaded) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = record.subscribe(() => {
      if (!record.state().loaded) return;
      stop();
      resolve();
    });
  });
}
