import { useState, useSyncExternalStore } from 'react';
import { newUuid } from '#adapters/progress';
import { targetsOf, type PlanFile } from '#domain/curriculum';
import { enrolling, enrolmentIn, latestEnrolment, type Enrolment } from '#domain/progress';
import { hintPlan } from '../shared/hint.ts';
import { usePlan, type PlanLoad } from '../shared/use-plan.ts';
import { useRecord } from '../shared/use-record.ts';
import { useToday } from '../shared/use-today.ts';
import { wishFrom, type Wish } from './wish.ts';

/** A plan that can be chosen. */
export interface PlanChoice {
  id: string;
  title: string;
  href: string;
  file: string;
}

/** The form's state and what it acts on. */
export interface Choice extends PlanLoad, ReturnType<typeof useRecord> {
  wish: Wish;
  setWish: (part: Partial<Wish>) => void;
  today: string | undefined;
  /** What runs now, whichever plan. */
  running: Enrolment | undefined;
  /** Starts the wished plan, or changes its dates; true when it was kept. */
  start: (plan: PlanFile) => Promise<boolean>;
}

/** What the form is made with. */
interface Ports {
  base: string;
  plans: readonly PlanChoice[];
  first: Wish;
  timeZone: string;
}

// The address of a page changes only with the page.
const NEVER = (): (() => void) => () => undefined;

/** Binds the form to the record. `first` fills it before anything is known; a plan starts today unless said. */
export function useChoice({ base, plans, first, timeZone }: Ports): Choice {
  const { record, state } = useRecord(base);
  // What is not kept is over with this page: it is no plan that runs.
  const running = state.trouble === undefined ? latestEnrolment(state.progress) : undefined;
  const [edited, setEdited] = useState<Wish>();
  const query = useSyncExternalStore(
    NEVER,
    () => location.search,
    () => '',
  );
  const today = useToday(timeZone);
  const wish = edited ?? wishFrom(query, running, { ...first, start: today ?? first.start });
  const load = usePlan(plans.find(({ id }) => id === wish.plan)?.file ?? '');
  const start = async (plan: PlanFile): Promise<boolean> => {
    const before = enrolmentIn(state.progress, plan.id);
    const enrolment = enrolmentOf(plan, wish, before);
    const kept = await record?.append([enrolling(enrolment)]);
    if (!kept) return false;
    hintPlan(enrolment);
    // A plan lives for months: ask the browser not to clear it away. It may say no.
    void navigator.storage?.persist?.();
    return true;
  };
  const setWish = (part: Partial<Wish>): void => setEdited({ ...wish, ...part });
  return { ...load, record, state, wish, setWish, today, running, start };
}

// New dates make choices about missed days meaningless; what was written down at the start stays.
function enrolmentOf(plan: PlanFile, wish: Wish, before: Enrolment | undefined): Enrolment {
  const same = before?.start === wish.start && before.calendar === wish.calendar;
  return {
    plan: plan.id,
    registration: before?.registration ?? newUuid(),
    start: wish.start,
    calendar: wish.calendar,
    changes: wish.changes,
    replans: same ? before.replans : [],
    items: before?.items ?? targetsOf(plan),
  };
}
