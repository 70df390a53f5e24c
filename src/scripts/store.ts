// What the browser keeps for its reader. Storage may be blocked or full: then nothing is kept, and the caller is told.
const prefix = `firstline${import.meta.env.BASE_URL}`;

/** The value kept under a key, or undefined where there is none or storage is blocked. Anybody can have put it there. */
export function read(key: string): unknown {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets the key for `undefined`; false where the browser refuses. */
export function write(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
