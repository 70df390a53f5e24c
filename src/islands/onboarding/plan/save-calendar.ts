import type { RecordState } from '#adapters/progress';
import { clock } from '#adapters/browser-clock';
import type { Run } from '#domain/curriculum';
import { activity } from '#domain/progress';
import type { LoadedPlan } from '../shared/load-plan.ts';

/** Saves the hire's own dates as a calendar file. Loaded when it is asked for. */
export async function saveCalendar(
  { plan, words }: LoadedPlan,
  run: Run,
  { progress }: RecordState,
  locale: string,
): Promise<void> {
  const { planEvents, writeCalendar } = await import('#domain/calendar');
  // Each change of the dates is one more statement: calendars that have the file take the newer one.
  const sequence = progress.of('registered', activity.plan(plan.id)).length;
  const text = writeCalendar({
    name: plan.title,
    stamp: clock.instant(),
    sequence,
    locale,
    events: planEvents({
      plan,
      schedule: run.schedule,
      start: run.first,
      days: run.days,
      words: words.ics,
      addressOf: (path) => new URL(path, location.href).href,
      host: location.host,
      owner: run.enrolment.registration,
    }),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${plan.id}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
