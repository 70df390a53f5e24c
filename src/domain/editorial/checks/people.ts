import { issueAt, type Issue } from '../../issue/index.ts';
import type { Library } from '../../library/index.ts';
import { placeOf, unknown } from '../places.ts';

/** Deputies are people of the team, and nobody is away backwards. */
export function checkPeople(library: Library): Issue[] {
  const { team } = library;
  const file = library.singleFiles.team;
  const ids = team.people.map((person) => person.id);
  return team.people.flatMap((person, index) => {
    const issues: Issue[] = [];
    if (person.deputy !== undefined && !ids.includes(person.deputy)) {
      const place = placeOf(file, ['people', index, 'deputy']);
      const text = unknown('person', person.deputy, ids, 'an id under people: in team.yaml');
      issues.push(issueAt('unknown-owner', place, text));
    }
    if (person.away && person.away.to < person.away.from) {
      const place = placeOf(file, ['people', index, 'away', 'to']);
      issues.push(
        issueAt('wrong-date', place, {
          message: `the absence ends (${person.away.to}) before it starts (${person.away.from})`,
          fix: 'swap the two dates',
        }),
      );
    }
    return issues;
  });
}
