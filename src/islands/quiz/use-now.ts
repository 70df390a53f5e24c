import { useEffect, useState } from 'react';
import { clock } from '#adapters/browser-clock';

const TICK = 5000;

/** The clock, read every few seconds. */
export function useNow(): string {
  const [now, setNow] = useState(clock.instant);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.instant()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
