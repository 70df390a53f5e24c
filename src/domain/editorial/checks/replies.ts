import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import { blanksOf, brokenBlanks, type ReplyMeta } from '../../reply/index.ts';
import { componentsOf, nearest, type TreeNode } from '../../shared/index.ts';
import { documentsOf, isBroken, repliesOf } from '../documents.ts';
import { placeOf, placeOfNode } from '../places.ts';

type Template = Document<Partial<ReplyMeta>>;

/** Every blank of a reply template is declared with a hint, every declared one is used, and no reply has one cut by markup. */
export function checkReplies(library: Library): Issue[] {
  const templates = repliesOf(library);
  return [
    ...templates.flatMap((reply) => {
      if (reply.data.placeholders === undefined) return [];
      return [...undeclared(reply), ...(isBroken(library, reply) ? [] : unused(reply))];
    }),
    ...templates.flatMap((reply) => cut(reply, reply.tree.children)),
    ...documentsOf(library).flatMap((document) =>
      componentsOf(document.tree.children, 'Reply').flatMap((reply) =>
        cut(document, reply.children),
      ),
    ),
  ];
}

function undeclared(reply: Template): Issue[] {
  const declared = (reply.data.placeholders ?? []).map((placeholder) => placeholder.name);
  return blanksOf(reply.text)
    .filter((name) => !declared.includes(name))
    .map((name) =>
      issueAt('undeclared-blank', placeOf(reply, ['placeholders'], 'key'), {
        message: `the text has a blank [[${name}]] that placeholders do not declare`,
        expected:
          declared.length > 0 ? `one of ${declared.join(', ')}` : 'a placeholder for each blank',
        fix: nearest(name, declared) ?? `- { name: ${name}, hint: … }`,
      }),
    );
}

function unused(reply: Template): Issue[] {
  const broken = brokenBlanks(reply.tree.children).map(({ name }) => name);
  const used = new Set([...blanksOf(reply.text), ...broken]);
  return (reply.data.placeholders ?? []).flatMap((placeholder, index) =>
    used.has(placeholder.name)
      ? []
      : [
          issueAt('unused-blank', placeOf(reply, ['placeholders', index]), {
            message: `the placeholder “${placeholder.name}” stands nowhere in the text`,
            fix: `write [[${placeholder.name}]], or delete it`,
          }),
        ],
  );
}

function cut(document: Document<unknown>, nodes: readonly TreeNode[]): Issue[] {
  return brokenBlanks(nodes).map(({ name, node }) => {
    const blank = `[[${name || '…'}]]`;
    return issueAt('broken-blank', placeOfNode(document, node), {
      message: `markup cuts the blank ${blank}, so that the agent gets no slot to fill`,
      expected: 'plain text between [[ and ]]',
      fix: `put the markup around the whole blank, as in **${blank}**`,
    });
  });
}
