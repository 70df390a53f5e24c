import type { ArticleType } from '../article/index.ts';
import { convertFile, type Draft } from './body/convert.ts';
import { settleAnchors } from './links/anchors.ts';
import { atlasKey, type Atlas, type Target } from './links/atlas.ts';
import { settleLinks } from './links/links.ts';
import { settlePictures } from './links/pictures.ts';
import type { Copy, ImportPorts, MdNode, Remark, SourceFile, Tell } from './model.ts';
import type { Existing } from './plan/existing.ts';
import { summaryOf, titleOf } from './plan/front.ts';
import { placeFiles, type Place } from './plan/place.ts';
import { wrapProblems } from './plan/problems.ts';
import { wrapSteps } from './plan/steps.ts';
import { guessType, type Guess } from './plan/type-rules.ts';
import { lookupIn, sortSources } from './read/sources.ts';
import { printArticle } from './write/article.ts';
import {
  FIRST_LINE,
  scaffold,
  sectionFiles,
  UNASSIGNED,
  type LocaleLabel,
  type OutFile,
} from './write/scaffold.ts';
import { wordsIn } from './words.ts';

/** What to import and where to. */
export interface ImportOptions {
  locale: LocaleLabel;
  owner?: string | undefined;
  section?: string | undefined;
  lines?: readonly string[] | undefined;
  baseUrl?: string | undefined;
}

/** A folder of another system. */
export interface SourceSet {
  files: readonly SourceFile[];
  /** Paths of files that are not Markdown. */
  others: readonly string[];
}

/** An imported article and everything the report says about it. */
export interface Imported {
  source: string;
  path: string;
  text: string;
  title: string;
  place: Place;
  guess: Guess;
  data: Record<string, unknown>;
  remarks: Remark[];
}

export interface ImportResult {
  articles: Imported[];
  /** team.yaml, sections and so on, where they are missing. */
  scaffold: OutFile[];
  copies: Copy[];
  /** Source files that did not become articles, with the reason. */
  leftOut: { path: string; reason: string }[];
}

interface Work {
  draft: Draft;
  place: Place;
  guess: Guess;
  title: string;
  target: Target;
  blocks: MdNode[];
  remarks: Remark[];
}

/**
 * Turns a folder of Markdown of another system into files of this content model. Pure: what to write
 * comes back. Every article parses as MDX; every relative link leads to a file and an anchor that exist.
 */
export function importSet(
  set: SourceSet,
  options: ImportOptions,
  existing: Existing,
  ports: ImportPorts,
): ImportResult {
  const { articles: sources, leftOut } = sortSources(set.files);
  const places = placeFiles(
    sources.map((file) => file.path),
    options.section,
    existing,
  );
  const lookup = lookupIn(set.files);
  const words = wordsIn(options.locale.id);
  const works = sources.map((file) => {
    const remarks: Remark[] = [];
    const draft = convertFile(file, lookup, words, ports, teller(remarks));
    return shape(draft, places.get(file.path)!, existing, ports, remarks);
  });
  const atlas = atlasOf(works, set, options, existing);
  const copies = new Map<string, Copy>();
  const articles = works.map((work) => finish(work, atlas, options, existing, ports, copies));
  return {
    articles,
    scaffold: scaffoldFor(works, options, existing),
    copies: [...copies.values()],
    leftOut,
  };
}

function teller(remarks: Remark[]): Tell {
  return (kind, line, text) => remarks.push({ kind, line, text });
}

/** Decides title and type, and gives the blocks the parts that the type needs. */
function shape(
  draft: Draft,
  place: Place,
  existing: Existing,
  ports: ImportPorts,
  remarks: Remark[],
): Work {
  const title = titleOf(draft);
  const there = existing.articles.get(place.slug) ?? [];
  const before = there.find(({ section }) => section === place.section);
  const guess = before
    ? { type: before.type, rule: 'its translation is one' }
    : guessType(draft, title);
  const shaped = SHAPES[guess.type](draft.blocks);
  const tell = teller(remarks);
  if (guess.type !== 'theory' && shaped.every((node, index) => node === draft.blocks[index]))
    tell('type', 1, `its translation is a ${guess.type}, but here is nothing to make one of`);
  const { blocks, anchors } = settleAnchors(shaped, draft.heading ?? title, ports.newSlugger, tell);
  const target = { section: place.section, slug: place.slug, anchors };
  return { draft, place, guess, title, target, blocks, remarks };
}

const SHAPES: Record<ArticleType, (blocks: readonly MdNode[]) => MdNode[]> = {
  theory: (blocks) => [...blocks],
  'how-to': wrapSteps,
  faq: wrapProblems,
};

function atlasOf(
  works: readonly Work[],
  set: SourceSet,
  options: ImportOptions,
  existing: Existing,
): Atlas {
  return {
    articles: new Map(works.map(({ draft, target }) => [atlasKey(draft.path), target])),
    existing: new Map([...existing.articles].map(([slug, [first]]) => [slug, first!.section])),
    files: new Map(set.others.map((path) => [path.toLowerCase(), path])),
    baseUrl: options.baseUrl,
  };
}

function finish(
  work: Work,
  atlas: Atlas,
  options: ImportOptions,
  existing: Existing,
  ports: ImportPorts,
  copies: Map<string, Copy>,
): Imported {
  const { draft, place, guess, title, target, remarks } = work;
  const tell = teller(remarks);
  const locale = options.locale.id;
  const pictured = settlePictures(work.blocks, {
    path: draft.path,
    locale,
    atlas,
    words: wordsIn(locale),
    tell,
    copy: (copy) => copies.set(copy.to, copy),
  });
  const blocks = settleLinks(pictured, { path: draft.path, target }, atlas, tell);
  const front = {
    title,
    summary: summaryOf(draft, title),
    type: guess.type,
    owner: ownerOf(place.section, options, existing),
    lines: linesFor(options, existing),
  };
  if (blocks.length === 0) tell('empty', 1, 'there is no text in it');
  return {
    source: draft.path,
    path: `${locale}/articles/${place.section}/${place.slug}.mdx`,
    text: printArticle(front, blocks, draft.plain, ports.mdxFault, tell),
    title,
    place,
    guess,
    data: draft.data,
    remarks: remarks.toSorted((a, b) => a.line - b.line),
  };
}

function ownerOf(section: string, options: ImportOptions, existing: Existing): string {
  const fallback = existing.team?.people[0] ?? UNASSIGNED;
  return options.owner ?? existing.sections.get(section)?.owner ?? fallback;
}

function linesFor(options: ImportOptions, existing: Existing): readonly string[] {
  return options.lines ?? [existing.team?.lines[0] ?? FIRST_LINE];
}

function scaffoldFor(
  works: readonly Work[],
  options: ImportOptions,
  existing: Existing,
): OutFile[] {
  const used = [...new Set(works.map(({ place }) => place.section))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const owner = ownerOf('', options, existing);
  return [
    ...scaffold(existing, options.locale, owner),
    ...sectionFiles(used, existing, options.locale.id, owner),
  ];
}
