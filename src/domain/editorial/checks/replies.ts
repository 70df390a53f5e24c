import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import { blanksOf, type ReplyMeta } from '../../reply/index.ts';
import { nearest } from '../../shared/index.ts';
import { isBroken, repliesOf } from '../documents.ts';
import { placeOf } from '../places.ts';

type Template = Document<Partial<ReplyMeta>>;

/** Every blank of a reply template is declared with a hint, and every declared one is used. */
export function checkReplies(library: Library): Issue[] {
  return repliesOf(library).flatMap((reply) => {
    if (reply.data.placeholders === undefined) return [];
    return [...undeclared(reply), ...(isBroken(library, reply) ? [] : unused(reply))];
  });
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
  const used = blanksOf(reply.text);
  return (reply.data.placeholders ?? []).flatMap((placeholder, index) =>
    used.includes(placeholder.name)
      ? []
      : [
          issueAt('unused-blank', placeOf(reply, ['placeholders', index]), {
            message: `the placeholder “${placeholder.name}” stands nowhere in the text`,
            fix: `write [[${placeholder.name}]], or delete it`,
          }),
        ],
  );
}
