import type { Issue } from '../../issue/index.ts';
import { knownIds, type Library, type ParsedFile } from '../../library/index.ts';
import { repeatedIds } from '../repeated.ts';
import { namedIssues } from '../references.ts';

const LISTS = ['locales', 'calendars', 'lines', 'people', 'products'] as const;

/** In team.yaml, facts.yaml and glossary.yaml every id is given once, and terms lead to articles that exist. */
export function checkSingleFiles(library: Library): Issue[] {
  const { team, facts, glossary } = library.singleFiles;
  return [
    ...LISTS.flatMap((list) => repeatedIds(team, placed(library.team[list], [list]), list)),
    ...(facts ? repeatedIds(facts, idsIn(facts), 'facts') : []),
    ...(glossary ? repeatedIds(glossary, idsIn(glossary), 'terms') : []),
    ...(glossary ? termIssues(library, glossary) : []),
  ];
}

function placed(items: readonly { id: string }[], keys: readonly string[]) {
  return items.map(({ id }, index) => ({ id, keys: [...keys, index] }));
}

// From the file itself: the library keeps facts by id, and there the second one hides the first.
function idsIn(file: ParsedFile) {
  const items: unknown[] = Array.isArray(file.data) ? file.data : [];
  return items.flatMap((item, index) => {
    const id = fieldOf(item, 'id');
    return id === undefined ? [] : [{ id, keys: [index] }];
  });
}

function termIssues(library: Library, file: ParsedFile): Issue[] {
  const items: unknown[] = Array.isArray(file.data) ? file.data : [];
  return items.flatMap((item, index) =>
    namedIssues(
      file,
      [index, 'article'],
      'article',
      fieldOf(item, 'article'),
      knownIds(library, 'articles'),
    ),
  );
}

function fieldOf(item: unknown, key: string): string | undefined {
  const value: unknown = Reflect.get(Object(item), key);
  return typeof value === 'string' ? value : undefined;
}
