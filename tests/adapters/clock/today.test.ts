import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from '#adapters/clock';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('today', () => {
  it('is the day of the team’s time zone, not of the machine', () => {
    vi.stubEnv('FIRSTLINE_TODAY', '');
    vi.useFakeTimers({ now: new Date('2026-03-28T23:30:00Z') });
    expect(today('UTC')).toBe('2026-03-28');
    expect(today('Europe/Berlin')).toBe('2026-03-29');
    expect(today('America/New_York')).toBe('2026-03-28');
    expect(today('Pacific/Kiritimati')).toBe('2026-03-29');
  });

  it('can be set for a build as of a day', () => {
    vi.stubEnv('FIRSTLINE_TODAY', '2026-12-24');
    expect(today('Europe/Berlin')).toBe('2026-12-24');
  });

  it('can’t be set to what is no day', () => {
    vi.stubEnv('FIRSTLINE_TODAY', 'tomorrow');
    expect(() => today('UTC')).toThrow('FIRSTLINE_TODAY is “tomorrow”; write a date');
  });
});
