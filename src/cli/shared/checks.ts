import { vitestCount } from './counts.ts';
import type { Step } from './steps.ts';

const REPORT = '.cache/vitest.json';

/** Everything that needs no browser and no built site, cheapest first. */
export const STATIC_STEPS: readonly Step[] = [
  { name: 'format', command: 'npm run -s format:check' },
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'layers', command: 'npm run -s layers' },
  { name: 'unused code', command: 'npm run -s dead' },
  {
    name: 'unit tests',
    command: `npm run -s test:unit -- --reporter=default --reporter=json --outputFile.json=${REPORT}`,
    count: () => vitestCount(REPORT),
  },
  { name: 'content', command: 'npm run -s check:content' },
  { name: 'golden queries', command: 'npm run -s check:search' },
];
