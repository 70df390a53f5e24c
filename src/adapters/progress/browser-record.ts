import { clock } from '#adapters/browser-clock';
import { LearnerRecord } from './record.ts';
import { newUuid } from './uuid.ts';

let record: LearnerRecord | undefined;

/** The record of this browser and site, the same for all islands of a page. `base` is BASE_URL. */
export function browserRecord(base: string): LearnerRecord {
  record ??= open(base.endsWith('/') ? base : `${base}/`);
  return record;
}

function open(base: string): LearnerRecord {
  const name = `firstline${base}`;
  const opened = new LearnerRecord({
    indexedDB: globalThis.indexedDB,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name),
    name,
    homePage: new URL(base, location.href).href,
    instant: clock.instant,
    newUuid,
  });
  void opened.load();
  // A page that slept in the back-forward cache has missed what other tabs said.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void opened.load();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void opened.load();
  });
  return opened;
}
