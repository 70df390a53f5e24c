import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SEVERITY_OF } from '#domain/issue';

const rows = readFileSync('docs/checks.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `([a-z-]+)`( \(warning\))? +\| (.+) \| (.+) \| (.+) \|$/.exec(line))
  .filter((row) => row !== null);

it('docs/checks.md explains every code once: what it means, an example, what to do', () => {
  expect(rows.map((row) => row[1]!).toSorted()).toEqual(Object.keys(SEVERITY_OF).toSorted());
});

it('docs/checks.md says which codes are warnings', () => {
  const said = rows.map((row) => [row[1], row[2] === undefined ? 'error' : 'warning']);
  expect(Object.fromEntries(said)).toEqual(SEVERITY_OF);
});
