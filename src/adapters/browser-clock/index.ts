import type { PlainDate } from '#domain/shared';

/** The reader's clock. Everything else gets the time passed in. */
export const clock = {
  /** This instant, ISO 8601 in UTC. */
  instant: (): string => new Date().toISOString(),
  /** The calendar day in a time zone: the team's, wherever the device is. */
  today: (timeZone: string): PlainDate => partsIn(timeZone).date,
  /** Minutes since midnight in a time zone. */
  minuteOfDay: (timeZone: string): number => partsIn(timeZone).minute,
};

export type Clock = typeof clock;

function partsIn(timeZone: string): { date: PlainDate; minute: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
