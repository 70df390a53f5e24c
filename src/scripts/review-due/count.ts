import { clock } from '#adapters/browser-clock';
import { browserRecord } from '#adapters/progress';
import { loadPaper, rootsOf } from '#adapters/quiz-files';
import { schedule } from '#adapters/review';
import { cardsOf, isDue } from '#domain/review';

/** How many questions of this record are due today; those that are in no quiz any more do not count. */
export async function countDue(base: string, root: string): Promise<number> {
  const record = browserRecord(base);
  await record.load();
  const end = new Date(clock.instant());
  end.setHours(23, 59, 59, 999);
  const due = cardsOf(record.state().progress, schedule).filter((card) =>
    isDue(card, end.toISOString()),
  );
  const homes = Map.groupBy(due, ({ id }) => id.split('/')[0]!);
  const counts = [...homes].map(([home, cards]) =>
    countKnown(
      rootsOf(root, base),
      home,
      cards.map(({ id }) => id),
    ),
  );
  return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
}

async function countKnown(
  roots: readonly string[],
  home: string,
  ids: readonly string[],
): Promise<number> {
  const known = new Set<string>();
  for (const root of roots) {
    if (ids.every((id) => known.has(id))) break;
    // What can't be had is not counted; the review itself says so.
    const paper = await loadPaper(root, home).catch(() => undefined);
    for (const { id } of paper?.questions ?? []) known.add(id);
  }
  return ids.filter((id) => known.has(id)).length;
}
