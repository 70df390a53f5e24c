import { z } from 'zod';
import { fact as factSchema, facts as factsSchema, type Fact } from '../fact/index.ts';
import { glossary as glossarySchema, term as termSchema, type Term } from '../glossary/index.ts';
import { issueAt, type Issue } from '../issue/index.ts';
import { team as teamSchema } from '../team/index.ts';
import type { Library, ParsedFile } from './model.ts';
import { readData } from './read-file.ts';

type SingleFiles = Pick<Library, 'team' | 'facts' | 'glossary' | 'files' | 'singleFiles'>;

/** Reads team.yaml, facts.yaml and glossary.yaml. Undefined when there is no usable team.yaml. */
export function readSingleFiles(
  files: readonly ParsedFile[],
  issues: Issue[],
): Omit<SingleFiles, 'files'> | undefined {
  const fileOf = (name: string) => files.find((file) => file.path === `${name}.yaml`);
  const [teamFile, factsFile, glossaryFile] = [fileOf('team'), fileOf('facts'), fileOf('glossary')];
  const facts = readList<Fact>(factsSchema, factSchema, factsFile, issues);
  const glossary = readList<Term>(glossarySchema, termSchema, glossaryFile, issues);
  if (!teamFile) issues.push(missingTeam());
  const team = teamFile && readData(teamSchema, teamFile, issues);
  if (!team) return undefined;
  const singleFiles = { team: teamFile, facts: factsFile, glossary: glossaryFile };
  return { team, facts: byId(facts), glossary, singleFiles };
}

// What fits of a list that does not fit as a whole is kept, so that one wrong value hides no other.
function readList<Item>(
  list: z.ZodType<Item[]>,
  item: z.ZodType<Item>,
  file: ParsedFile | undefined,
  issues: Issue[],
): readonly Item[] {
  if (!file) return [];
  const whole = readData(list, file, issues);
  if (whole) return whole;
  const items: unknown[] = Array.isArray(file.data) ? file.data : [];
  return items.flatMap((one) => item.safeParse(one).data ?? []);
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function missingTeam(): Issue {
  const place = { file: 'team.yaml', line: 1, column: 1 };
  return issueAt('missing-file', place, {
    message: 'team.yaml is not there',
    expected: 'a file that names the team, its locales, lines and people',
    fix: 'copy content/team.yaml of the demo and replace the words',
  });
}
