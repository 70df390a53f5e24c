import { browserRecord } from '#adapters/progress';
import { attemptsOf, standingOf, type Standing } from '#domain/quiz';

/** Says beside each test of the list how this hire stands with it; a test that was never taken says nothing. */
export async function fillStandings(list: HTMLElement): Promise<void> {
  const { base = '/', words = '{}' } = list.dataset;
  const record = browserRecord(base);
  await record.load();
  const { progress } = record.state();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page's own attribute
  const texts = JSON.parse(words) as Record<Standing['state'], string>;
  for (const row of list.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const standing = standingOf(attemptsOf(progress, row.dataset['quiz'] ?? ''));
    const badge = row.querySelector('[data-standing]');
    if (!standing || !badge) continue;
    badge.textContent = texts[standing.state].replace('{share}', percent(standing.scaled));
    badge.classList.add('badge', standing.state === 'passed' ? 'b-ok' : 'b-due');
  }
}

function percent(share: number | undefined): string {
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(share ?? 0);
}
