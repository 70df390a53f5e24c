/** Below this share of the day's hours a day of the plan is thin. */
export const THIN_SHARE = 0.4;
/** More new articles than this in a day are too many bricks at once. */
export const MOST_NEW_ARTICLES = 5;

/** How full a day is. */
export interface DayLoad {
  state: 'over' | 'thin' | 'fine';
  minutes: number;
  /** Working minutes of the day. */
  limit: number;
}

/** Planned minutes against working hours. */
export function dayLoad(minutes: number, hours: number): DayLoad {
  const limit = Math.round(hours * 60);
  const state = minutes > limit ? 'over' : minutes < limit * THIN_SHARE ? 'thin' : 'fine';
  return { state, minutes, limit };
}
