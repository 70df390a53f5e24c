import { expect, type Page } from '@playwright/test';

interface Rule {
  kind: string;
  right?: number[];
  answer?: boolean | number;
  accept?: string[];
  order?: number[];
}
export interface Key {
  keys: Record<string, { rule: Rule }>;
}

export const PRACTICE = '/quizzes/account/';
export const EXAM = '/quizzes/billing/';

export async function start(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
}

/** Answers the question on the screen as somebody who knows the key, or who knows nothing. */
export async function answer(page: Page, key: Key, right: boolean): Promise<void> {
  const id = await page.locator('.q-set').getAttribute('data-question');
  const rule = key.keys[id ?? '']?.rule;
  if (!rule) throw new Error(`there is no key for ${id}`);
  if (rule.kind === 'matching') {
    for (const [left, option] of rule.right!.entries())
      await page
        .locator('.pair select')
        .nth(left)
        .selectOption(String(right ? option : 0));
  } else if (rule.kind === 'ordering') {
    await putInOrder(page, right ? rule.order! : rule.order!.toReversed());
    // Moving a step has answered already; it may be that nothing had to be moved.
    const keep = page.locator('.order-keep:not([aria-disabled=true])');
    if (await keep.count()) await keep.click();
  } else if (rule.kind === 'numeric' || rule.kind === 'short') {
    const text = rule.kind === 'numeric' ? String(rule.answer) : rule.accept![0]!;
    await page.locator('.typed .field').fill(right ? text : '987654');
  } else {
    await choose(page, rule, right);
  }
}

export async function choose(page: Page, rule: Rule, right: boolean): Promise<void> {
  const keyed = rule.kind === 'true-false' ? [String(rule.answer)] : rule.right!.map(String);
  const inputs = page.locator('.opt input');
  const values = await inputs.evaluateAll((all) =>
    all.map((one) => (one as HTMLInputElement).value),
  );
  const wanted = right ? keyed : [values.find((value) => !keyed.includes(value))!];
  for (const value of wanted) await page.keyboard.press(String(values.indexOf(value) + 1));
}

async function putInOrder(page: Page, order: readonly number[]): Promise<void> {
  for (const [place, step] of order.entries()) {
    for (;;) {
      const steps = await page
        .locator('.steps-list > li')
        .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['step'])));
      const at = steps.indexOf(step);
      if (at <= place) break;
      await page.locator('.steps-list > li').nth(at).getByRole('button').first().click();
    }
  }
}

export async function keyOf(page: Page, path: string): Promise<Key> {
  return (await (await page.request.get(`${path}key.json`)).json()) as Key;
}

export const onward = (page: Page) => page.locator('.q-row button[type=submit]');

/** In practice: has the answer marked, which takes as long as it takes to keep it, and goes on. */
export async function checkAndGoOn(page: Page): Promise<void> {
  await onward(page).click();
  await expect(page.locator('.note.after')).toBeVisible();
  await onward(page).click();
}

/** Goes through an exam up to the look over. */
export async function sitExam(
  page: Page,
  path: string,
  isRight: (place: number) => boolean,
): Promise<void> {
  const key = await keyOf(page, path);
  await start(page, path);
  for (let place = 0; place < 10; place++) {
    await expect(page.locator('.quiz-head')).toContainText(`Question ${place + 1} of 10`);
    await answer(page, key, isRight(place));
    await onward(page).click();
  }
  await expect(
    page.getByRole('heading', { name: 'Look it over before you hand it in' }),
  ).toBeFocused();
}

/** Every statement of this browser's record, as text. */
export function statements(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(found!.name!);
      request.addEventListener('success', () => resolve(request.result));
    });
    const request = database.transaction('statements').objectStore('statements').getAll();
    const all = await new Promise<unknown[]>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    return all.map((one) => JSON.stringify(one));
  });
}
