import type { Answer } from '#domain/announce';

/** Errors from before anything was handed over: nothing can have arrived. */
const NEVER_ARRIVED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_INVALID_URL',
]);

/** Milliseconds that a chat has to answer. */
const PATIENCE = 15_000;

/** Posts JSON once. Never throws: what went wrong is in the answer. The address is in no message, as it is a secret. */
export async function postJson(url: string, body: unknown, patience = PATIENCE): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // A redirect is not followed: the address is a secret, and a POST may become a GET on its way.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    // The status has come, so it arrived: an answer that breaks off afterwards changes nothing.
    const text = await response.text().catch(() => '');
    const retryAfter = secondsToWait(response.headers.get('retry-after'), text);
    return { kind: 'answer', status: response.status, retryAfter, text };
  } catch (error) {
    const code = codeOf(error);
    const why = code === 'TimeoutError' ? `no answer within ${patience / 1000} s` : code;
    return { kind: NEVER_ARRIVED.has(code) ? 'unreachable' : 'silence', why };
  }
}

/** Seconds from the header, or from Telegram's `parameters.retry_after`. */
function secondsToWait(header: string | null, text: string): number | undefined {
  const seconds = Number(header ?? /"retry_after":\s*(\d+)/.exec(text)?.[1] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name;
}
