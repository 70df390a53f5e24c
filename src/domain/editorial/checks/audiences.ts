import type { Flow } from '../../flow/index.ts';
import { issueAt, type Issue, type Place } from '../../issue/index.ts';
import type { Document, Entry, Library } from '../../library/index.ts';
import { textProp, walk, type TreeNode } from '../../shared/index.ts';
import {
  articlesOf,
  audienceOf,
  documentsOf,
  leavesAudience,
  linkedDocument,
} from '../documents.ts';
import { placeOf, placeOfNode } from '../places.ts';

/** Nothing leads a reader to what they may not see, or shows it to them. */
export function checkAudiences(library: Library): Issue[] {
  return [
    ...documentsOf(library).flatMap((document) => bodyIssues(library, document)),
    ...articlesOf(library).flatMap((article) => relatedIssues(library, article)),
    ...library.flows.all.flatMap((flow) => flowIssues(library, flow)),
  ];
}

function bodyIssues(library: Library, document: Document<unknown>): Issue[] {
  const issues: Issue[] = [];
  walk(document.tree.children, (node) => {
    // What stands in <Internal> is shown to our own people only.
    if (node.type === 'component' && node.name === 'Internal') return false;
    const target = targetOf(library, document, node);
    if (!target || !leavesAudience(document, target)) return undefined;
    const fix = 'put the passage inside <Internal>, link elsewhere, or change one of the audiences';
    issues.push(leaves(placeOfNode(document, node), document, target, fix));
    return undefined;
  });
  return issues;
}

function targetOf(
  library: Library,
  document: Document<unknown>,
  node: TreeNode,
): Document<unknown> | undefined {
  if (node.type === 'element' && node.tagName === 'a')
    return linkedDocument(library, document, textProp(node, 'href'));
  if (node.type !== 'component' || node.name !== 'Reply') return undefined;
  return reply(library, document.locale, textProp(node, 'id'));
}

function relatedIssues(
  library: Library,
  article: Document<{ related?: readonly string[] }>,
): Issue[] {
  return (article.data.related ?? []).flatMap((id, index) => {
    const target = library.articles.find(id, article.locale, locales(library));
    if (!target || !leavesAudience(article, target)) return [];
    const fix = 'name an article for the same readers, or change one of the audiences';
    return [leaves(placeOf(article, ['related', index]), article, target, fix)];
  });
}

function flowIssues(library: Library, flow: Entry<Flow>): Issue[] {
  const fix = 'name one for the same readers, or change one of the audiences';
  return Object.entries(flow.data.nodes).flatMap(([id, node]) => {
    if (!('do' in node)) return [];
    const article = node.article?.split('#')[0] ?? '';
    const named = {
      reply: reply(library, flow.locale, node.reply ?? ''),
      article: library.articles.find(article, flow.locale, locales(library)),
    };
    return Object.entries(named).flatMap(([key, target]) =>
      target && leavesAudience(flow, target)
        ? [leaves(placeOf(flow, ['nodes', id, key]), flow, target, fix)]
        : [],
    );
  });
}

function reply(library: Library, locale: string, id: string): Document<unknown> | undefined {
  return library.replies.find(id, locale, locales(library));
}

function locales(library: Library): string[] {
  return library.team.locales.map((locale) => locale.id);
}

function leaves(place: Place, from: Entry<unknown>, to: Entry<unknown>, fix: string): Issue {
  return issueAt('leaves-audience', place, {
    message: `this is ${audienceOf(from)}, but ${to.path} is ${audienceOf(to)}: its reader can’t see that`,
    expected: `something that is ${audienceOf(from)} too`,
    fix,
  });
}
