/** True for fields and values; statements may hold anything, so everything read from them is asked first. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
