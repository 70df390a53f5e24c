/** How fresh a text is, on the day of the build. Dates are plain: `2026-11-12`. */
export type Verification =
  | { state: 'verified'; on: string; due: string }
  | { state: 'due'; on: string; due: string; days: number }
  | { state: 'none' };
