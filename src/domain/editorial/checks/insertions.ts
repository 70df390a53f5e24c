import { issueAt, type Issue, type IssueCode } from '../../issue/index.ts';
import { knownIds, type Document, type Library } from '../../library/index.ts';
import { componentsOf, textOf, textProp, type ComponentNode } from '../../shared/index.ts';
import { documentsOf } from '../documents.ts';
import { placeAt, placeOfNode, unknown } from '../places.ts';

interface Reference {
  component: string;
  prop: string;
  code: IssueCode;
  what: string;
  where: string;
  ids: (library: Library) => ReadonlySet<string>;
}

const REFERENCES: readonly Reference[] = [
  {
    component: 'Fact',
    prop: 'id',
    code: 'unknown-fact',
    what: 'fact',
    where: 'an id of facts.yaml',
    ids: (library) => new Set([...library.facts.keys(), ...writtenIds(library)]),
  },
  {
    component: 'Reply',
    prop: 'id',
    code: 'unknown-reply',
    what: 'reply',
    where: 'the file name of a reply in replies/',
    ids: (library) => knownIds(library, 'replies'),
  },
  {
    component: 'Escalate',
    prop: 'to',
    code: 'unknown-line',
    what: 'line',
    where: 'an id under lines: in team.yaml',
    ids: (library) => new Set(library.team.lines.map((line) => line.id)),
  },
];

/** Facts, replies and lines that a text inserts exist; a reply is either named or written out. */
export function checkInsertions(library: Library): Issue[] {
  return documentsOf(library).flatMap((document) => [
    ...REFERENCES.flatMap((reference) => referenceIssues(library, document, reference)),
    ...componentsOf(document.tree.children, 'Reply').flatMap((reply) =>
      replyIssues(document, reply),
    ),
  ]);
}

// A fact whose value does not fit is reported in facts.yaml, not at each place that shows it.
function writtenIds(library: Library): string[] {
  const items: unknown = library.singleFiles.facts?.data;
  return Array.isArray(items) ? items.map((item) => String(Reflect.get(Object(item), 'id'))) : [];
}

function referenceIssues(
  library: Library,
  document: Document<unknown>,
  reference: Reference,
): Issue[] {
  const ids = reference.ids(library);
  return componentsOf(document.tree.children, reference.component).flatMap((node) => {
    const came = node.props[reference.prop];
    if (typeof came !== 'string' || ids.has(came)) return [];
    const point = node.propPoints[reference.prop] ?? node.position?.start;
    const place = point ? placeAt(document, point) : placeOfNode(document, node);
    return [issueAt(reference.code, place, unknown(reference.what, came, ids, reference.where))];
  });
}

function replyIssues(document: Document<unknown>, reply: ComponentNode): Issue[] {
  const named = typeof reply.props['id'] === 'string';
  const written = textOf(reply.children) !== '';
  if (named !== written) return [];
  return [
    issueAt('empty-component', placeOfNode(document, reply), {
      message: named
        ? 'this <Reply> names a template and has a text of its own'
        : 'this <Reply> has neither a text nor the id of a template',
      fix: named ? `<Reply id="${textProp(reply, 'id')}" />` : '<Reply id="…" /> or a text',
    }),
  ];
}
