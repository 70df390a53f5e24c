import { expect, test } from '@playwright/test';
import { EXAM, sitExam, start } from './shared/quiz.ts';

// A whole test is many screens; a busy machine may take its time over them.
test.describe.configure({ timeout: 120_000 });

test('the next attempt waits, and setting the clock back does not shorten it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await sitExam(page, EXAM, () => false);
  await page
    .getByRole('button', { name: 'Hand in with' })
    .or(page.getByRole('button', { name: 'Hand in' }))
    .click();
  await expect(page.getByText('The next attempt opens on')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-01T09:00:00Z'));
  await page.reload();
  await expect(page.getByText('later than the clock of this device says')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-02T14:00:00Z'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Take it again' })).toBeVisible();
});

test('time that is up hands in what was answered', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await start(page, '/quizzes/seven-day-final/');
  await expect(page.getByRole('timer')).toContainText('45 min left');
  await page.clock.fastForward('46:00');
  await expect(page.getByText('The time is up.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For your mentor' })).toBeVisible();
});

test('a result that was tampered with is shown as what its answers are worth', async ({ page }) => {
  await sitExam(page, EXAM, () => false);
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.getByRole('heading', { name: 'Not passed yet' })).toBeVisible();
  await page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(found!.name!);
      request.addEventListener('success', () => resolve(request.result));
    });
    const store = database.transaction('statements', 'readwrite').objectStore('statements');
    const all = await new Promise<
      { verb: { id: string }; result: { score: object; success: boolean } }[]
    >((resolve) => {
      const request = store.getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    const failed = all.find(({ verb }) => verb.id.endsWith('/failed'))!;
    failed.verb.id = failed.verb.id.replace('failed', 'passed');
    failed.result = {
      ...failed.result,
      score: { scaled: 1, raw: 10, min: 0, max: 10 },
      success: true,
    };
    store.put(failed);
  });
  await page.reload();
  await expect(page.getByText('do not add up')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not passed yet' })).toBeVisible();
});
