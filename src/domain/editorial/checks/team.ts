import { issueAt, type Issue } from '../../issue/index.ts';
import type { Library } from '../../library/index.ts';
import { placeOf, unknown } from '../places.ts';

/** Deputies are people of the team, nobody is away backwards, and the line of escalation is there. */
export function checkTeam(library: Library): Issue[] {
  return [...checkPeople(library), ...checkEscalation(library)];
}

function checkEscalation(library: Library): Issue[] {
  const { escalation, lines } = library.team;
  const ids = lines.map((line) => line.id);
  if (escalation === undefined || ids.includes(escalation)) return [];
  const place = placeOf(library.singleFiles.team, ['escalation']);
  const where = 'an id under lines: in team.yaml';
  return [issueAt('unknown-line', place, unknown('line', escalation, ids, where))];
}

function checkPeople(library: Library): Issue[] {
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
