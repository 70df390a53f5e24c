import { z } from 'zod';
import { countWords } from '../article/index.ts';
import { issueAt, type Issue, type Place } from '../issue/index.ts';
import { textOf, type Point, type Tree } from '../shared/index.ts';
import { anchorsOf, headingsOf } from './anchors.ts';
import type { Address } from './collections.ts';
import type { Document, Entry, ParsedFile } from './model.ts';
import { schemaIssues } from './schema-issues.ts';

/** The first character of a file: where what concerns the file as a whole is reported. */
export const START: Point = { line: 1, column: 1, offset: 0 };

/** A point as a place in the file. */
export function placeAt(file: { path: string }, point: Point): Place {
  return { file: file.path, line: point.line, column: point.column };
}

/** What the parser found wrong with a file. */
export function faultsOf(file: ParsedFile): Issue[] {
  return file.faults.map((fault) =>
    issueAt(fault.kind, placeAt(file, fault.point), { message: fault.message, fix: fault.fix }),
  );
}

/** The file's data as the schema gives it; undefined, and the reasons in `issues`, when it does not fit. */
export function readData<Schema extends z.ZodType>(
  schema: Schema,
  file: ParsedFile,
  issues: Issue[],
): z.infer<Schema> | undefined {
  if (file.data === undefined) {
    if (
      !file.faults.some((fault) => fault.kind !== 'broken-mdx' && fault.kind !== 'code-in-content')
    )
      issues.push(emptyFile(file));
    return undefined;
  }
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return result.data;
  issues.push(...schemaIssues(schema, result.error, file));
  return undefined;
}

function emptyFile(file: ParsedFile): Issue {
  return issueAt('missing-front-matter', placeAt(file, file.locate([])), {
    message: file.tree ? 'the front matter is empty' : 'the file is empty',
    expected: 'the fields that docs/authoring.md lists',
  });
}

/** Those fields of the file's data that fit by themselves, defaults filled in. */
export function usableFields(schema: z.ZodType, data: unknown): Record<string, unknown> {
  if (!(schema instanceof z.ZodObject) || typeof data !== 'object' || data === null) return {};
  const fields = Object.entries<z.ZodType>(schema.shape).flatMap(([key, field]) => {
    const result = field.safeParse(Reflect.get(data, key));
    return result.success && result.data !== undefined ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** The file as an entry, with its body if it has one. */
export function entryOf<Data>(
  file: ParsedFile,
  address: Address,
  data: Data,
): Entry<Data> | Document<Data> {
  const entry: Entry<Data> = {
    id: address.id,
    locale: address.locale,
    path: file.path,
    data,
    digest: file.digest,
    locate: file.locate,
  };
  return file.tree ? withBody(entry, file.tree) : entry;
}

function withBody<Data>(entry: Entry<Data>, tree: Tree): Document<Data> {
  const text = textOf(tree.children);
  const body = { tree, headings: headingsOf(tree), anchors: anchorsOf(tree) };
  return { ...entry, ...body, text, words: countWords(text) };
}
