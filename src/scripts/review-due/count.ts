import { clock } from '#adapters/browser-clock';
import { browserRecord } from '#adapters/progress';
import { loadPaper } from '#adapters/quiz-files';
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
  if (due.length === 0) return 0;
  const homes = [...new Set(due.map(({ id }) => id.split('/')[0]!))];
  const papers = await Promise.allSettled(homes.map((home) => loadPaper(root, home)));
  const known = new Set(
    papers.flatMap((paper) =>
      paper.status === 'fulfilled' ? paper.value.questions.map(({ id }) => id) : [],
    ),
  );
  return due.filter(({ id }) => known.has(id)).length;
}
