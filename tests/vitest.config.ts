import { defineConfig } from 'vitest/config';

// Nothing here imports a .astro file, so the tests need no Astro and start at once.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    env: { FIRSTLINE_TODAY: '2026-11-23' },
    // Properties take their time where eight tests share two cores.
    testTimeout: 30_000,
  },
});
