import { useCallback, useRef, useState } from 'react';
import { ticking, type ItemView } from '#domain/curriculum';
import { activity, undoing } from '#domain/progress';
import type { PlanState } from '../shared/use-run.ts';

/** Ticking and taking back. */
export interface Ticks {
  toggle: (item: ItemView) => void;
  /** Ticks the first of these that is not done. */
  tickNext: (items: readonly ItemView[]) => void;
  /** Takes back what this page ticked last. */
  undo: () => void;
  /** What was said last, for those who don't see the box. */
  said: string;
}

/** Binds ticks to the record. What is asked while a tick is being kept waits for it. */
export function useTicks(
  { record, run }: PlanState,
  words: { ticked: string; undone: string },
  locale: string,
): Ticks {
  const ticked = useRef<ItemView[]>([]);
  const queue = useRef(Promise.resolve());
  const [said, setSaid] = useState('');
  const then = useCallback((act: () => Promise<void>): void => {
    queue.current = queue.current.then(act);
  }, []);
  const tick = async (item: ItemView): Promise<void> => {
    if (!record || !run || !(await record.append([ticking(run.enrolment, item, locale)]))) return;
    ticked.current = [...ticked.current, item];
    setSaid(`${words.ticked}: ${item.title}`);
  };
  const untick = async (item: ItemView): Promise<void> => {
    if (!record || !run) return;
    const id = activity.item(run.enrolment.plan, item.id);
    await record.append(undoing(record.state().progress, 'completed', id));
    ticked.current = ticked.current.filter((other) => other.id !== item.id);
    setSaid(`${words.undone}: ${item.title}`);
  };
  const undoLast = async (): Promise<void> => {
    const last = ticked.current.at(-1);
    if (last) await untick(last);
  };
  const toggle = (item: ItemView): void =>
    then(() => (run?.isDone(item) === true ? untick(item) : tick(item)));
  const tickNext = (items: readonly ItemView[]): void => {
    const next = items.find((item) => item.kind !== 'milestone' && run?.isDone(item) === false);
    if (next) then(() => tick(next));
  };
  return { toggle, tickNext, undo: () => then(undoLast), said };
}
