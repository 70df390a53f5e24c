import { addUnanswered, readUnanswered } from '#domain/search';
import { read, write } from '../store.ts';

export const UNANSWERED = 'unanswered';
/** So long the query must stand: somebody who is still typing has not asked yet. */
const STANDS = 1200;
let waiting = 0;

/** Keeps a query that found nothing, on this device only, once it has stood for a moment. */
export function rememberUnanswered(query: string): void {
  forgetTyping();
  waiting = window.setTimeout(() => {
    write(UNANSWERED, addUnanswered(readUnanswered(read(UNANSWERED)), query, Date.now()));
  }, STANDS);
}

/** The query was changed before it stood. */
export function forgetTyping(): void {
  clearTimeout(waiting);
}
