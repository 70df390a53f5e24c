/** Entries of one collection by locale and id. Keeps the order in which they were added. */
export class Shelf<T extends { id: string; locale: string }> {
  readonly all: readonly T[];
  readonly #byKey = new Map<string, T>();
  readonly #byLocale = new Map<string, T[]>();
  readonly #ids = new Set<string>();

  constructor(entries: readonly T[]) {
    this.all = entries;
    for (const entry of entries) {
      this.#byKey.set(`${entry.locale}/${entry.id}`, entry);
      this.#ids.add(entry.id);
      const shelf = this.#byLocale.get(entry.locale);
      if (shelf) shelf.push(entry);
      else this.#byLocale.set(entry.locale, [entry]);
    }
  }

  /** The entry `id` in exactly this locale. */
  get(locale: string, id: string): T | undefined {
    return this.#byKey.get(`${locale}/${id}`);
  }

  /** The entry in `locale`, else in the first of `fallbacks` that has it. */
  find(id: string, locale: string, fallbacks: readonly string[]): T | undefined {
    for (const code of [locale, ...fallbacks]) {
      const entry = this.get(code, id);
      if (entry) return entry;
    }
    return undefined;
  }

  /** Entries written in this locale. */
  inLocale(locale: string): readonly T[] {
    return this.#byLocale.get(locale) ?? [];
  }

  /** Every id that exists in any locale. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }
}
