const key = `firstline${import.meta.env.BASE_URL}query`;

/** The query of this session: closing the palette to read a page and coming back loses nothing. */
export function lastQuery(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepQuery(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Blocked storage only means that the field is empty next time.
  }
}
