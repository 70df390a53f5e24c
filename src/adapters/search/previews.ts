import type { SearchDocument } from '#domain/search';
import { inFileOrder } from './build-index.ts';

/** What the list shows of a hit beyond the index: fetched after the first results. */
export interface Preview {
  readonly summary: string;
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
}

const SUMMARY = 180;

/** The previews of one locale as JSON: `{ "<id>": ["summary", "heading", "anchor", "heading", "anchor", …] }`. */
export function buildPreviews(documents: readonly SearchDocument[]): string {
  const entries = inFileOrder(documents).map(({ id, lead, headings }) => {
    const parts = headings.flatMap(({ text, anchor }) => [text, anchor]);
    return [id, [shortened(lead), ...parts]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

function shortened(lead: string): string {
  const text = lead.replaceAll(/\s+/g, ' ').trim();
  if (text.length <= SUMMARY) return text;
  return `${text.slice(0, SUMMARY).replace(/\s\S*$/, '')}…`;
}

/** Reads the previews; what is not of their form is left out. */
export function readPreviews(json: unknown): ReadonlyMap<string, Preview> {
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return new Map(entries.map(([id, parts]) => [id, previewOf(parts)]));
}

function previewOf(parts: unknown): Preview {
  const [summary = '', ...rest] = Array.isArray(parts) ? parts.map(String) : [];
  const headings = rest.flatMap((text, at) =>
    at % 2 === 0 ? [{ text, anchor: rest[at + 1] ?? '' }] : [],
  );
  return { summary, headings };
}
