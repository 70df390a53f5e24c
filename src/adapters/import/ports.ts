import type { ImportPorts, MdNode } from '#domain/import';
import GithubSlugger from 'github-slugger';
import { markdownToMdast, mdxToHast } from 'satteri';
import { parse } from 'yaml';

/** The parsers of the site, as the importer takes them: what it writes is what the site will read. */
export const ports: ImportPorts = {
  // Its types are mdast's, one for each kind of node; the importer's is one loose view of them all.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  parseMarkdown: (text) => markdownToMdast(text) as unknown as MdNode,
  parseYaml: (text) => parse(text) as unknown,
  mdxFault(text) {
    try {
      mdxToHast(text);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
  newSlugger() {
    const slugger = new GithubSlugger();
    return (text) => slugger.slug(text);
  },
};
