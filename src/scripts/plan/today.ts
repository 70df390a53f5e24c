import type { DatedDay, ItemView } from '#domain/curriculum';
import { fill } from '../../i18n/fill.ts';
import { duration, shortDay } from '../../islands/onboarding/shared/format.ts';
import { one } from '../dom.ts';
import { readRun, type RunningPlan } from './read-run.ts';

/** Rows that the desk keeps free: what does not fit stands on the day's page. */
const ROWS = 6;

/** Fills the desk's box with today's items of the plan that runs; hides it again when none does. */
export async function fillToday(box: HTMLElement, plan: string): Promise<void> {
  const running = await readRun(plan).catch(() => undefined);
  const position = running?.run.position;
  if (!running || !position || position.at === 'after') {
    box.hidden = true;
    return;
  }
  show(box, running, position.at === 'working' ? position.now : position.next);
}

function show(box: HTMLElement, running: RunningPlan, dated: DatedDay): void {
  const { plan, words, today } = running;
  const locale = document.documentElement.lang;
  const day = dated.slots.at(-1)?.day ?? 1;
  const place = fill(words.desk.place, {
    n: day,
    of: plan.days.length,
    date: shortDay(locale, dated.date),
  });
  const list = one('ul', box);
  const aside = one('a', box);
  if (!list || !aside) return;
  aside.textContent = place;
  aside.setAttribute('href', `${plan.href}${day}/`);
  const items = itemsOf(running, dated);
  const first = items.findIndex((item) => !running.run.isDone(item));
  const from = Math.max(0, Math.min(first, items.length - ROWS));
  const rows = items.slice(from, from + ROWS).map((item) => row(box, item, running));
  const nothing = dated.date === today ? [] : [said(words.desk.none)];
  list.replaceChildren(...[...nothing, ...rows].slice(0, ROWS));
}

/** The items of a date, what is caught up first; milestones are not to be done. */
function itemsOf({ plan }: RunningPlan, { slots }: DatedDay): ItemView[] {
  const items = new Map(plan.days.flatMap((day) => day.items.map((item) => [item.id, item])));
  return slots
    .flatMap((slot) => slot.items.flatMap(({ id }) => items.get(id) ?? []))
    .filter(({ kind }) => kind !== 'milestone');
}

function said(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.className = 'nothing';
  line.textContent = text;
  return line;
}

function row(box: HTMLElement, item: ItemView, { plan, words, run }: RunningPlan): Node {
  const model = box.querySelector('template');
  const line = model?.content.firstElementChild?.cloneNode(true);
  if (!(line instanceof HTMLElement)) return document.createElement('li');
  const done = run.isDone(item);
  const day = plan.days.find(({ items }) => items.includes(item))?.number ?? 1;
  const link = one('a', line);
  link?.setAttribute('href', item.href ?? `${plan.href}${day}/`);
  const shape = item.type === 'how-to' ? 'how' : (item.type ?? 'plain');
  link?.classList.add(`t-${shape}`);
  one('.sh use', line)?.setAttribute('href', `#s-${shape}`);
  one('.txt', line)?.replaceChildren(item.title);
  one('.end', line)?.append(done ? words.table.done : duration(item.minutes, words));
  one('.end', line)?.classList.toggle('c-ok', done);
  return line;
}
