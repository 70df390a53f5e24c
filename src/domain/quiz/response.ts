/**
 * Answers are kept as xAPI 1.0.3 writes them in `result.response`, so that other systems read them:
 * `1` or `0[,]2` for choices, `true`, a number or a text as typed, `0[.]2[,]1[.]0` for pairs.
 */
const BETWEEN = '[,]';
const PAIR = '[.]';

/** The response that chooses these options, or puts them in this order. */
export function choosing(options: readonly number[]): string {
  return options.join(BETWEEN);
}

/** The options that a response names, in its order; what names none is left out, a repeated one counts once. */
export function chosen(response: string): number[] {
  return [...new Set(response.split(BETWEEN).flatMap(index))];
}

/** The response that gives option `right` to `left`, for each left that has one. */
export function pairing(rights: readonly (number | undefined)[]): string {
  return rights
    .flatMap((right, left) => (right === undefined ? [] : [`${left}${PAIR}${right}`]))
    .join(BETWEEN);
}

/** The option of each left in a response, by the place of the left; the last word on a left counts. */
export function paired(response: string): Map<number, number> {
  const pairs = response.split(BETWEEN).flatMap((pair) => {
    const [left, right, ...rest] = pair.split(PAIR).map((part) => index(part)[0]);
    return left === undefined || right === undefined || rest.length > 0
      ? []
      : [[left, right] as const];
  });
  return new Map(pairs);
}

function index(text: string): number[] {
  return /^\d{1,3}$/.test(text) ? [Number(text)] : [];
}

/** True for a response that says nothing, so that a question counts as not answered. */
export function isBlank(response: string | undefined): boolean {
  return response === undefined || response.trim() === '';
}
