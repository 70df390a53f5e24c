import { useRef, useState } from 'react';
import { itemDone, ticking, type ItemView } from '#domain/curriculum';
import { activity, lastDone, undoing } from '#domain/progress';
import type { PlanState } from './use-run.ts';

/** Ticking and taking back. */
export interface Ticks {
  toggle: (item: ItemView) => void;
  /** Ticks the first of these that is not done. */
  tickNext: (items: readonly ItemView[]) => void;
  /** Takes back the tick of these that was given last. */
  undo: (items: readonly ItemView[]) => void;
  /** What was said last, for those who don't see the box. */
  said: string;
}

/**
 * Binds ticks to the record. What is asked while a tick is being kept waits for it, and asks the record what is
 * done by then: the page may show it later.
 */
export function useTicks(
  { record, run }: Pick<PlanState, 'record' | 'run'>,
  words: { ticked: string; undone: string },
  locale: string,
): Ticks {
  const queue = useRef(Promise.resolve());
  const [said, setSaid] = useState('');
  if (!record || !run) return { toggle: none, tickNext: none, undo: none, said };
  const { enrolment } = run;
  const { plan } = enrolment;
  const isDone = (item: ItemView): boolean => itemDone(plan, item, record.state().progress);
  const tick = async (item: ItemView): Promise<void> => {
    if (await record.append([ticking(enrolment, item, locale)]))
      setSaid(`${words.ticked}: ${item.title}`);
  };
  const untick = async (item: ItemView): Promise<void> => {
    const drafts = undoing(record.state().progress, 'completed', activity.item(plan, item.id));
    // A quiz that was passed is done without a tick.
    if (drafts.length > 0 && (await record.append(drafts)))
      setSaid(`${words.undone}: ${item.title}`);
  };
  const then = (act: () => Promise<void> | undefined): void => {
    queue.current = queue.current.then(act, act);
  };
  return {
    toggle: (item) => then(() => (isDone(item) ? untick(item) : tick(item))),
    tickNext: (items) =>
      then(() => {
        const next = items.find((item) => item.kind !== 'milestone' && !isDone(item));
        return next && tick(next);
      }),
    undo: (items) =>
      then(() => {
        const ids = items.map(({ id }) => activity.item(plan, id));
        const last = items[ids.indexOf(lastDone(record.state().progress, ids) ?? '')];
        return last && untick(last);
      }),
    said,
  };
}

function none(): void {
  // No plan runs: there is nothing to tick.
}
