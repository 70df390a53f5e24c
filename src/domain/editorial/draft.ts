/** What is known of an article that does not exist yet. */
export interface DraftRequest {
  /** What somebody looked for in vain. */
  query: string;
  locale: string;
  section: string;
  owner: string;
  line: string;
}

/** A file to start with. */
export interface Draft {
  /** Relative to the content folder. */
  path: string;
  text: string;
}

/**
 * The start of an article for a query without an answer: work in progress, with the query as its first ask, so
 * that the same words find it from then on.
 */
export function draftArticle({ query, locale, section, owner, line }: DraftRequest): Draft {
  const words = query.replace(/\s+/g, ' ').trim().slice(0, 120);
  const slug = slugOf(words);
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const text = `---
title: ${quoted(title.length < 5 ? `${title}: ?` : title)}
summary: Write one sentence that tells who needs this and what they will be able to do.
type: faq
owner: ${owner}
lines: [${line}]
confidence: wip
asks:
  - ${quoted(words)}
---

<Problem id=${quoted(slug)} says=${attribute(title)}>

<Cause>

Why it happens, if it is known.

</Cause>

<Resolution>

1. What to do first.

</Resolution>

</Problem>
`;
  return { path: `${locale}/articles/${section}/${slug}.mdx`, text };
}

// JSON’s strings are YAML’s double-quoted ones.
function quoted(text: string): string {
  return JSON.stringify(text);
}

function attribute(text: string): string {
  return `"${text.replaceAll('"', '&quot;')}"`;
}

/** File name of a query: its letters and digits in lower case, joined by hyphens. */
function slugOf(query: string): string {
  const words =
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Ll}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).join('-') || 'new-article';
}
