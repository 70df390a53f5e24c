import { ticking, type ItemView } from '#domain/curriculum';
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
  const bar = draw(running, item);
  document.body.append(bar);
  document.body.classList.add('has-plan-bar');
  listen([{ matches: letter('T'), run: () => bar.querySelector('button')?.click() }]);
}

/** The items beside this one: those of its date, milestones left out. */
function beside({ plan, run }: RunningPlan, item: ItemView): { items: ItemView[]; day: number } {
  const dated = run.schedule.dates.find(({ slots }) =>
    slots.some((slot) => slot.items.some(({ id }) => id === item.id)),
  );
  const ids = new Set(dated?.slots.flatMap((slot) => slot.items.map(({ id }) => id)));
  const items = plan.days
    .flatMap((day) => day.items)
    .filter(({ id, kind }) => ids.has(id) && kind !== 'milestone');
  const day = plan.days.find((one) => one.items.includes(item))?.number ?? 1;
  return { items, day };
}

function draw(running: RunningPlan, item: ItemView): HTMLElement {
  const { plan, words, run } = running;
  const { items, day } = beside(running, item);
  const at = items.indexOf(item);
  const next = [...items.slice(at + 1), ...items.slice(0, at)].find((one) => !run.isDone(one));
  const back = `${plan.href}${day}/`;
  const bar = document.createElement('nav');
  bar.className = 'plan-bar';
  bar.ariaLabel = words.bar.label;
  const place = document.createElement('span');
  place.textContent = fill(words.bar.place, { n: at + 1, of: items.length });
  bar.append(link(fill(words.bar.back, { n: day }), back), place);
  if (run.isDone(item)) {
    bar.append(said(words.bar.isDone));
    if (next?.href !== undefined) bar.append(link(next.title, next.href));
    return bar;
  }
  const text = next ? fill(words.bar.doneNext, { title: next.title }) : words.bar.finish;
  bar.append(button(text, () => void finish(running, item, next?.href ?? back)));
  return bar;
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
