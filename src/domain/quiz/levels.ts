/**
 * What a result is worth. `practice`: the key is on the device, peekable by design. `observed`: a mentor sits
 * by, marks, and confirms. `sealed` is known to the record, so that later results fit, but no quiz can ask for it yet.
 */
export const LEVELS = ['practice', 'observed', 'sealed'] as const;
export type Level = (typeof LEVELS)[number];
