import type { PlanItem } from './model.ts';

/** What an item points to, the same in every locale: the article of a reading, the quiz of a test, else its kind. */
export function targetOf(item: PlanItem): string {
  if (item.kind === 'read') return item.article;
  return 'quiz' in item && item.quiz !== undefined ? item.quiz : item.kind;
}

/** How a plan differs from what it was when a hire chose it. */
export interface PlanChanges {
  /** Ids of items that are new. */
  added: string[];
  /** What the items that are gone pointed to. */
  removed: string[];
  /** Items that point to something else now, such as a renamed article. */
  renamed: { id: string; from: string; to: string }[];
}

/**
 * Compares the plan with what was written down at the start (item id → target). Progress is kept by id, so
 * a renamed item stays done.
 */
export function planChanges(
  then: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): PlanChanges {
  if (Object.keys(then).length === 0) return { added: [], removed: [], renamed: [] };
  const ids = Object.keys(now);
  return {
    added: ids.filter((id) => then[id] === undefined),
    removed: Object.entries(then).flatMap(([id, target]) =>
      now[id] === undefined ? [target] : [],
    ),
    renamed: ids.flatMap((id) => {
      const [from, to] = [then[id], now[id]];
      return from === undefined || to === undefined || from === to ? [] : [{ id, from, to }];
    }),
  };
}
