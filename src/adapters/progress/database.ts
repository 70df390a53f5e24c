const STATEMENTS = 'statements';
const META = 'meta';
/** Some browsers never answer when storage is switched off or stuck. */
const PATIENCE = 4000;

/** Opens the database of the record, or makes it. Rejects when the browser refuses or does not answer. */
export function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const silent = (): void => reject(new DOMException('no answer', 'TimeoutError'));
    const timer = setTimeout(silent, PATIENCE);
    const request = factory.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(STATEMENTS, { keyPath: 'id' });
      request.result.createObjectStore(META);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      // A newer version of the site in another tab must not wait for this one.
      request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(failure(request.error));
    });
  });
}

/** Every kept value, readable or not. */
export async function readValues(database: IDBDatabase): Promise<unknown[]> {
  const store = database.transaction(STATEMENTS).objectStore(STATEMENTS);
  return await answerOf<unknown[]>(store.getAll());
}

/** What a new entry is made from: everything kept so far, and the learner's id on this device. */
export interface Kept {
  values: unknown[];
  learner: string;
}

/**
 * Adds entries in one transaction that no other tab can come between; resolves when they are on disk.
 * `make` is called inside it. Entries are only ever added: one with a known id is refused.
 */
export async function addValues<T>(
  database: IDBDatabase,
  newLearner: () => string,
  make: (kept: Kept) => T[],
): Promise<T[]> {
  const transaction = database.transaction([STATEMENTS, META], 'readwrite', {
    durability: 'strict',
  });
  const finished = outcomeOf(transaction);
  // An abort rejects the requests as well; it is told once, by the transaction.
  finished.catch(() => undefined);
  const statements = transaction.objectStore(STATEMENTS);
  const meta = transaction.objectStore(META);
  const values = await answerOf<unknown[]>(statements.getAll());
  const known = await answerOf<unknown>(meta.get('learner'));
  const learner = typeof known === 'string' ? known : newLearner();
  if (learner !== known) meta.put(learner, 'learner');
  const added = make({ values, learner });
  for (const value of added) statements.add(value);
  await finished;
  return added;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(failure(request.error)));
  });
}

function outcomeOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(failure(transaction.error)));
  });
}

function failure(error: DOMException | null): DOMException {
  return error ?? new DOMException('the browser gave no reason', 'UnknownError');
}
