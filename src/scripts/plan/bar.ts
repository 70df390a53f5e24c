import { dateOfItem, dayOn, itemsIn, ticking, type ItemView } from '#domain/curriculum';
import { fill } from '../../i18n/fill.ts';
import address from '../../styles/onboarding/bar.css?url';
import { letter, listen } from '../keys.ts';
import { toast } from '../toast.ts';
import { write } from '../store.ts';
import { keepPlace, placeKey } from './place.ts';
import { readRun, type RunningPlan } from './read-run.ts';

/** In an article that was opened from a plan: which of today's items it is, back to the day, and on to the next. */
export async function startBar(plan: string, id: string): Promise<void> {
  const running = await readRun(plan).catch(() => undefined);
  const item = running?.plan.days.flatMap(({ items }) => items).find((one) => one.id === id);
  if (!running || !item) return;
  keepPlace(plan, id);
  await styles();
  const bar = document.createElement('nav');
  bar.className = 'plan-bar';
  bar.ariaLabel = running.words.bar.label;
  draw(bar, running, item);
  document.body.append(bar);
  document.body.classList.add('has-plan-bar');
  listen([{ matches: letter('T'), run: () => bar.querySelector('button')?.click() }]);
  // A tick may be given or taken back in another tab, or before the reader comes back to this page.
  running.record.subscribe(() => void readRun(plan).then((now) => now && draw(bar, now, item)));
}

/** The items beside this one: those of its date, milestones left out. */
function beside({ plan, run }: RunningPlan, { id }: ItemView): { items: ItemView[]; day: number } {
  const { dates } = run.schedule;
  const date = dateOfItem(run.schedule, id);
  const dated = dates.find((one) => one.date === date);
  const items = itemsIn(plan, dated?.slots ?? []).filter(({ kind }) => kind !== 'milestone');
  return { items, day: dated ? dayOn(dated) : 1 };
}

function draw(bar: HTMLElement, running: RunningPlan, { id }: ItemView): void {
  const { plan, words, run, today } = running;
  const item = plan.days.flatMap(({ items }) => items).find((one) => one.id === id);
  if (!item) return;
  const { items, day } = beside(running, item);
  const isToday = dateOfItem(run.schedule, id) === today;
  const at = items.indexOf(item);
  const next = [...items.slice(at + 1), ...items.slice(0, at)].find((one) => !run.isDone(one));
  const back = `${plan.href}${day}/`;
  const place = document.createElement('span');
  const texts = words.bar;
  place.textContent = fill(isToday ? texts.place : texts.placeOther, {
    n: at + 1,
    of: items.length,
  });
  const text = next ? fill(texts.doneNext, { title: next.title }) : texts.finish;
  const rest = run.isDone(item)
    ? [said(texts.isDone), ...(next?.href === undefined ? [] : [link(next.title, next.href)])]
    : [button(text, () => void finish(running, item, next?.href ?? back))];
  bar.replaceChildren(link(fill(texts.back, { n: day }), back), place, ...rest);
}

async function finish(
  { record, run, words }: RunningPlan,
  item: ItemView,
  to: string,
): Promise<void> {
  const kept = await record.append([ticking(run.enrolment, item, document.documentElement.lang)]);
  if (kept) {
    write(placeKey(run.enrolment.plan, item.id), undefined);
    location.assign(to);
    return;
  }
  toast(words.trouble[record.state().trouble ?? 'blocked']);
}

function link(text: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

function said(text: string): HTMLElement {
  const element = document.createElement('b');
  element.className = 'c-ok';
  element.textContent = text;
  return element;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn btn-go';
  const words = document.createElement('span');
  words.textContent = text;
  const key = document.createElement('kbd');
  key.textContent = 'T';
  key.ariaHidden = 'true';
  element.append(words, key);
  element.setAttribute('aria-keyshortcuts', 'T');
  element.addEventListener('click', act);
  return element;
}

function styles(): Promise<void> {
  return new Promise((done) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.addEventListener('load', () => done());
    sheet.addEventListener('error', () => done());
    document.head.append(sheet);
  });
}
