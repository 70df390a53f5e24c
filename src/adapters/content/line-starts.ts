import type { Point } from '#domain/shared';

/**
 * Finds line and column (from 1) of an offset in `text`. Offsets behind the end mean the end, so that
 * every place that is reported is one that an editor can go to.
 */
export function pointsIn(text: string): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const inside = Math.min(Math.max(0, offset), text.length);
    const line = starts.findLastIndex((start) => start <= inside);
    return { line: line + 1, column: inside - starts[line]! + 1, offset: inside };
  };
}
