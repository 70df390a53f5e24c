import { dayOn, itemsIn, laterDate, type DatedDay, type ItemView } from '#domain/curriculum';
import { fill } from '../../i18n/fill.ts';
import { duration, shortDay } from '../../islands/onboarding/shared/format.ts';
import { one } from '../dom.ts';
import { readRun, type RunningPlan } from './read-run.ts';

/** Rows that the desk keeps free: what does not fit stands on the day's page. */
const ROWS = 6;

/** A line of the desk's box. */
interface Line {
  item: ItemView;
  /** Where it leads when the item has no page of its own. */
  page: string;
  /** What stands at the end of an item that is not done. */
  end: string;
}

/** Fills the desk's box with today's items of the plan that runs; hides it again when none does. */
export async function fillToday(box: HTMLElement, plan: string): Promise<void> {
  const running = await readRun(plan).catch(() => undefined);
  const position = running?.run.position;
  if (!running || !position) {
    box.hidden = true;
    return;
  }
  if (position.at === 'after') showLater(box, running);
  else show(box, running, position.at === 'working' ? position.now : position.next);
}

function show(box: HTMLElement, running: RunningPlan, dated: DatedDay): void {
  const { plan, words, today, run } = running;
  const day = dayOn(dated);
  const page = `${plan.href}${day}/`;
  const values = { n: day, of: plan.days.length, date: shortDay(locale(), dated.date) };
  const due = laterLines(running).filter(({ date }) => date === today);
  const planned = itemsIn(plan, dated.slots)
    // Milestones are not to be done.
    .filter(({ kind }) => kind !== 'milestone')
    .map((item): Line => ({ item, page, end: whenAndHowLong(item, words) }));
  const lines = [...due, ...planned];
  const first = lines.findIndex(({ item }) => !run.isDone(item));
  const from = Math.max(0, Math.min(first, lines.length - ROWS));
  const rows = lines.slice(from, from + ROWS).map((line) => row(box, line, running));
  const nothing = dated.date === today ? [] : [said(words.desk.none)];
  put(box, fill(words.desk.place, values), page, [...nothing, ...rows]);
}

/** After the plan: what of probation comes next. */
function showLater(box: HTMLElement, running: RunningPlan): void {
  const { plan, words, today } = running;
  const lines = laterLines(running).filter(({ date }) => date >= today);
  box.hidden = lines.length === 0;
  const rows = lines.slice(0, ROWS / 2).map((line) => row(box, line, running));
  const nothing = lines[0]?.date === today ? [] : [said(words.desk.none)];
  put(box, words.later.title, plan.href, [...nothing, ...rows]);
}

function laterLines({ plan, run }: RunningPlan): (Line & { date: string })[] {
  return plan.later.flatMap(({ after, item }) => {
    const date = laterDate(after, run.first, run.days);
    if (date === undefined || run.isDone(item)) return [];
    const end = [shortDay(locale(), date), item.at].filter(Boolean).join(', ');
    return [{ item, page: plan.href, end, date }];
  });
}

function whenAndHowLong({ at, minutes }: ItemView, words: RunningPlan['words']): string {
  return [at, duration(minutes, words)].filter(Boolean).join(' · ');
}

function put(box: HTMLElement, place: string, page: string, rows: Node[]): void {
  const aside = one('a', box);
  aside?.replaceChildren(place);
  aside?.setAttribute('href', page);
  one('ul', box)?.replaceChildren(...rows.slice(0, ROWS));
}

function locale(): string {
  return document.documentElement.lang;
}

function said(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.className = 'nothing';
  line.textContent = text;
  return line;
}

function row(box: HTMLElement, { item, page, end }: Line, { words, run }: RunningPlan): Node {
  const model = box.querySelector('template');
  const line = model?.content.firstElementChild?.cloneNode(true);
  if (!(line instanceof HTMLElement)) return document.createElement('li');
  const done = run.isDone(item);
  const link = one('a', line);
  link?.setAttribute('href', item.href ?? page);
  const shape = item.type === 'how-to' ? 'how' : (item.type ?? 'plain');
  link?.classList.add(`t-${shape}`);
  one('.sh use', line)?.setAttribute('href', `#s-${shape}`);
  one('.txt', line)?.replaceChildren(item.title);
  one('.end', line)?.append(done ? words.table.done : end);
  one('.end', line)?.classList.toggle('c-ok', done);
  return line;
}
