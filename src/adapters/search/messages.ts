import type { Filters, Place, SearchAnswer, Span, UnpackFailure } from '#domain/search';

/**
 * Why there is no answer. `missing`: the file could not be fetched; `cut-short`, `damaged`, `not-an-index`,
 * `other-version`: it was fetched and cannot be used; `other-language`: built with another stemmer;
 * `no-worker`: the worker did not start or broke down.
 */
export type SearchFailure = UnpackFailure | 'missing' | 'other-language' | 'no-worker';

export type Request =
  | { readonly id: number; readonly type: 'open'; readonly url: string }
  | {
      readonly id: number;
      readonly type: 'search';
      readonly query: string;
      readonly filters: Filters;
      readonly limit: number;
    }
  | {
      readonly id: number;
      readonly type: 'mark';
      readonly query: string;
      readonly texts: readonly string[];
    }
  | { readonly id: number; readonly type: 'places'; readonly ids: readonly string[] };

export type Reply =
  | { readonly id: number; readonly status: 'opened'; readonly documents: number }
  | {
      readonly id: number;
      readonly status: 'answered';
      readonly answer: SearchAnswer;
      readonly ms: number;
    }
  | { readonly id: number; readonly status: 'marked'; readonly spans: readonly (readonly Span[])[] }
  | { readonly id: number; readonly status: 'placed'; readonly places: readonly Place[] }
  | { readonly id: number; readonly status: 'stale' }
  | { readonly id: number; readonly status: 'failed'; readonly failure: SearchFailure };
