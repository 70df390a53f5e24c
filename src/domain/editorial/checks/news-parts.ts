import { NEWS_PARTS } from '../../article/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import { addressOf, type Document, type Library } from '../../library/index.ts';
import { componentsOf, type ComponentNode } from '../../shared/index.ts';
import { documentsOf, isBroken } from '../documents.ts';
import { placeAt, placeOfNode } from '../places.ts';

/** A news item says what changed, what to tell the customer and what stays, each once; nothing else does. */
export function checkNewsParts(library: Library): Issue[] {
  return documentsOf(library)
    .filter((document) => !isBroken(library, document))
    .flatMap((document) =>
      addressOf(document.path)?.collection === 'news' ? partIssues(document) : strayParts(document),
    );
}

function partIssues(news: Document<unknown>): Issue[] {
  return NEWS_PARTS.flatMap((name) => {
    const [first, second] = componentsOf(news.tree.children, name);
    if (!first) return [missing(news, name)];
    return second ? [twice(news, second)] : [];
  });
}

const WHAT = {
  Changed: 'what is new',
  Tell: 'what to tell the customer',
  Stays: 'what is as it was',
} as const;

function missing(news: Document<unknown>, name: (typeof NEWS_PARTS)[number]): Issue {
  const place = placeAt(news, { line: 1, column: 1, offset: 0 });
  return issueAt('missing-part', place, {
    message: `this news has no <${name}>: it says ${WHAT[name]}`,
    expected: `<${NEWS_PARTS.join('>, <')}>, each with a text between its tags`,
    fix: `add <${name}>`,
  });
}

function twice(news: Document<unknown>, node: ComponentNode): Issue {
  return issueAt('misplaced-component', placeOfNode(news, node), {
    message: `<${node.name}> comes a second time`,
    expected: 'one of each: readers look for the part by its place',
    fix: 'put the two texts into one',
  });
}

function strayParts(document: Document<unknown>): Issue[] {
  return NEWS_PARTS.flatMap((name) => componentsOf(document.tree.children, name)).map((node) =>
    issueAt('misplaced-component', placeOfNode(document, node), {
      message: `<${node.name}> is a part of news`,
      expected: 'a heading of your own here',
    }),
  );
}
