import {
  mergeStatements,
  nextSequence,
  progressOf,
  readStatements,
  stamped,
  type Draft,
  type Progress,
  type Statement,
  type Voiding,
} from '#domain/progress';
import { addValues, openDatabase, readValues } from './database.ts';
import { isLostConnection, troubleOf, type Trouble } from './trouble.ts';

/** What is known of the learner's record at one moment. */
export interface RecordState {
  /** False until the store has answered for the first time. */
  loaded: boolean;
  statements: readonly Statement[];
  progress: Progress;
  /** Set while nothing new can be kept. With `blocked` and `damaged`, entries last as long as the page. */
  trouble: Trouble | undefined;
  /** Kept entries that can't be read; they are left where they are. */
  unreadable: number;
}

/** The outside world of a record. */
export interface RecordPorts {
  /** Undefined where the browser has none. */
  indexedDB: IDBFactory | undefined;
  /** Tells other tabs; undefined where the browser has none. */
  channel: BroadcastChannel | undefined;
  /** Name of the database: one for each site on a host. */
  name: string;
  /** Address of the site: half of the learner's account. */
  homePage: string;
  instant: () => string;
  newUuid: () => string;
}

const NOTHING: RecordState = {
  loaded: false,
  statements: [],
  progress: progressOf([]),
  trouble: undefined,
  unreadable: 0,
};

/** The learner's append-only record in this browser. Listeners hear of every change, of other tabs too. */
export class LearnerRecord {
  readonly #ports: RecordPorts;
  readonly #listeners = new Set<() => void>();
  #database: IDBDatabase | undefined;
  #state = NOTHING;

  constructor(ports: RecordPorts) {
    this.#ports = ports;
    ports.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.#learn(readStatements([data].flat()).statements);
    });
  }

  /** The same object until something changes. */
  readonly state = (): RecordState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads everything that is kept, first or again. Rejects never: trouble is in the state. */
  async load(): Promise<void> {
    try {
      const values = await this.#withDatabase(readValues);
      const { statements, unreadable } = readStatements(values);
      this.#learn(statements, { loaded: true, unreadable, trouble: undefined });
    } catch (error) {
      this.#change({ loaded: true, trouble: troubleOf(error) });
    }
  }

  /**
   * Adds to the record; the new statements when they are on disk, or undefined when they could not be
   * kept (then the state says why). In a blocked or damaged store they last as long as the page.
   */
  async append(drafts: readonly (Draft | Voiding)[]): Promise<Statement[] | undefined> {
    try {
      const added = await this.#withDatabase((database) =>
        addValues(database, this.#ports.newUuid, ({ values, learner }) =>
          this.#stamp(drafts, readStatements(values).statements, learner),
        ),
      );
      this.#learn(added, { loaded: true, trouble: undefined });
      this.#ports.channel?.postMessage(added);
      return added;
    } catch (error) {
      const trouble = troubleOf(error);
      this.#change({ loaded: true, trouble });
      if (trouble !== 'full') this.#learn(this.#stamp(drafts, [], 'this-page'));
      return undefined;
    }
  }

  #stamp(
    drafts: readonly (Draft | Voiding)[],
    kept: readonly Statement[],
    learner: string,
  ): Statement[] {
    const { homePage, instant, newUuid } = this.#ports;
    const first = nextSequence([...kept, ...this.#state.statements]);
    return drafts.map((draft, index) =>
      stamped(draft, {
        id: newUuid(),
        actor: { objectType: 'Agent', account: { homePage, name: learner } },
        timestamp: instant(),
        sequence: first + index,
      }),
    );
  }

  async #withDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isLostConnection(error)) throw error;
      this.#database = undefined;
      return await work(await this.#open());
    }
  }

  async #open(): Promise<IDBDatabase> {
    const { indexedDB, name } = this.#ports;
    if (!indexedDB) throw new DOMException('no IndexedDB', 'NotSupportedError');
    this.#database ??= await openDatabase(indexedDB, name);
    return this.#database;
  }

  #learn(statements: readonly Statement[], also: Partial<RecordState> = {}): void {
    const merged = mergeStatements(this.#state.statements, statements);
    this.#change({ ...also, statements: merged, progress: progressOf(merged) });
  }

  #change(part: Partial<RecordState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
