import type { SearchDocument } from '#domain/search';

/** An engine with an index of one corpus. */
export interface Engine {
  /** Ids, best first; none when it says that nothing was found. */
  readonly search: (query: string) => Promise<readonly string[]>;
  /** Bytes, gzip, that a browser loads before the first result. */
  readonly bytes: number;
  /** Bytes loaded for all queries since the last call. */
  readonly bytesSince: () => number;
  readonly close: () => Promise<void>;
}

export interface Peer {
  readonly name: string;
  readonly open: (documents: readonly SearchDocument[], locale: string) => Promise<Engine>;
}

/** For engines that load everything at once. */
export const LOADS_NO_MORE = { bytesSince: () => 0, close: () => Promise.resolve() };
