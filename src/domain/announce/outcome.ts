import type { DeliveryState } from './model.ts';

/** What came back from one attempt to post a message. */
export type Answer =
  /** An HTTP answer; `retryAfter` in seconds, where the server names it. */
  | { kind: 'answer'; status: number; retryAfter?: number | undefined; text: string }
  /** The connection was never made, so nothing can have arrived. */
  | { kind: 'unreachable'; why: string }
  /** The message was handed over, and then no answer came: it may have arrived. */
  | { kind: 'silence'; why: string };

/** What to do after an attempt: wait and try again, or remember how it ended. */
export type Verdict = { again: true; seconds: number } | { again: false; state: DeliveryState };

/** How often a message is tried in one run. */
export const MOST_TRIES = 4;
const LONGEST_WAIT = 60;

/**
 * Decides after attempt number `tries` (from 1). Chats have no key that makes a repeated message harmless, so
 * only what certainly did not arrive is repeated: a refused connection, 429, and 5xx that come from in front
 * of the chat (502, 503). Silence, 500 and 504 leave it open whether the message is there: `unsure`; so do 302
 * and 303, which a server may answer after its work (RFC 9110, 15.4). Other redirects have done nothing.
 * `now` is the instant to remember.
 */
export function verdictOn(answer: Answer, tries: number, now: string): Verdict {
  if (answer.kind === 'silence') return ended({ state: 'unsure', at: now, why: answer.why });
  if (answer.kind === 'unreachable') return retry(tries, undefined, now, answer.why);
  const { status, retryAfter, text } = answer;
  if (status >= 200 && status < 300) return ended({ state: 'sent', at: now });
  const why = `HTTP ${status}${text === '' ? '' : `: ${text.slice(0, 120)}`}`;
  if (status === 429 || status === 502 || status === 503) return retry(tries, retryAfter, now, why);
  if (status >= 500 || status === 302 || status === 303)
    return ended({ state: 'unsure', at: now, why });
  return ended({ state: 'failed', at: now, why });
}

function retry(tries: number, wait: number | undefined, now: string, why: string): Verdict {
  const seconds = wait ?? 2 ** (tries - 1);
  if (tries >= MOST_TRIES || seconds > LONGEST_WAIT)
    return ended({ state: 'failed', at: now, why });
  return { again: true, seconds };
}

function ended(state: DeliveryState): Verdict {
  return { again: false, state };
}
