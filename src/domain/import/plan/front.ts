import type { ArticleType } from '../../article/index.ts';
import type { Draft } from '../body/convert.ts';
import { lineTextOf } from '../nodes.ts';
import { cleanText } from '../write/escape.ts';
import { yamlList, yamlText } from '../write/yaml.ts';
import { humanName } from './names.ts';

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 200;
const SENTENCE_END = /[.!?…]["”»')]*(?=\s+["“«'(]?[\p{Lu}\p{N}])/gu;

/** What an imported article says of itself. */
export interface Front {
  title: string;
  summary: string;
  type: ArticleType;
  owner: string;
  lines: readonly string[];
}

/** The front matter of an imported article. Nobody here has verified it, and it says so. */
export function printFront(front: Front): string {
  return [
    '---',
    `title: ${yamlText(front.title)}`,
    `summary: ${yamlText(front.summary)}`,
    `type: ${front.type}`,
    `owner: ${front.owner}`,
    `lines: ${yamlList(front.lines)}`,
    'products: []',
    'confidence: not-validated',
    'asks: []',
    '---',
  ].join('\n');
}

/** The title: of the front matter, else the level-1 heading, else the file name in words. */
export function titleOf(draft: Draft): string {
  const given = textIn(draft.data, 'title') ?? textIn(draft.data, 'sidebar_label');
  const name = humanName(draft.path);
  const candidates = [given?.replace(/\s+\|\s.*$/, ''), draft.heading, name, `Article ${name}`];
  for (const candidate of candidates) {
    const title = oneLine(candidate ?? '').replace(/[.;:,\s]+$/, '');
    if (title.length >= 3) return cut(title, LONGEST_TITLE);
  }
  return 'Untitled article';
}

/** One sentence: of the description, else of the first paragraph, else the title. */
export function summaryOf(draft: Draft, title: string): string {
  const given = textIn(draft.data, 'description') ?? textIn(draft.data, 'summary');
  const first = draft.blocks.find(
    (node) => node.type === 'paragraph' && lineTextOf(node.children ?? []).length >= 10,
  );
  for (const text of [given, first && lineTextOf(first.children ?? []), title]) {
    const sentence = firstSentence(oneLine(text ?? ''));
    if (sentence.length >= 10) return cut(sentence, LONGEST_SUMMARY);
  }
  return `Imported article: ${title}`;
}

/** A field of the front matter as text, if it holds any. */
export function textIn(data: Record<string, unknown>, name: string): string | undefined {
  const value = data[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end >= 10) return text.slice(0, end);
  }
  return text;
}

/** Plain text in one line: no tags, marks or entities. */
function oneLine(text: string): string {
  return cleanText(text)
    .replace(/\[!INCLUDE\s*\[([^\]]*)\]\s*\([^)]*\)\s*\]/gi, '$1')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const words = space > longest / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`;
}
