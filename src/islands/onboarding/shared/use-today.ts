import { useEffect, useState } from 'react';
import { clock } from '#adapters/browser-clock';

const MINUTE = 60_000;

/** Today in the team's time zone, kept right while the page stays open over midnight or sleeps. */
export function useToday(timeZone: string | undefined): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => {
    if (timeZone === undefined) return undefined;
    const look = (): void => setToday(clock.today(timeZone));
    look();
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [timeZone]);
  return today;
}
