import { useCallback, useState } from 'react';
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

/** Binds ticks to the record. */
export function useTicks(
  { record, state, run }: PlanState,
  words: { ticked: string; undone: string },
  locale: string,
): Ticks {
  const [ticked, setTicked] = useState<ItemView[]>([]);
  const [said, setSaid] = useState('');
  const tick = useCallback(
    async (item: ItemView): Promise<void> => {
      if (!record || !run) return;
      await record.append([ticking(run.enrolment, item, locale)]);
      setTicked((items) => [...items, item]);
      setSaid(`${words.ticked}: ${item.title}`);
    },
    [record, run, locale, words],
  );
  const untick = useCallback(
    async (item: ItemView): Promise<void> => {
      if (!record || !run) return;
      const id = activity.item(run.enrolment.plan, item.id);
      await record.append(undoing(state.progress, 'completed', id));
      setTicked((items) => items.filter((other) => other.id !== item.id));
      setSaid(`${words.undone}: ${item.title}`);
    },
    [record, run, state.progress, words],
  );
  const toggle = (item: ItemView): void => void (run?.isDone(item) ? untick(item) : tick(item));
  const tickNext = (items: readonly ItemView[]): void => {
    const next = items.find((item) => item.kind !== 'milestone' && run?.isDone(item) === false);
    if (next) void tick(next);
  };
  const undo = (): void => {
    const last = ticked.at(-1);
    if (last) void untick(last);
  };
  return { toggle, tickNext, undo, said };
}
