import type { Hit } from './engine.ts';

/** The row that the arrows are on. The focus stays in the field: the row is named by aria-activedescendant. */
export class Selection {
  #rows: HTMLAnchorElement[] = [];
  #hits: Hit[] = [];
  #at = -1;
  readonly #input: HTMLInputElement;
  readonly #selected: (hit: Hit | undefined) => void;

  constructor(input: HTMLInputElement, selected: (hit: Hit | undefined) => void) {
    this.#input = input;
    this.#selected = selected;
  }

  get hit(): Hit | undefined {
    return this.#hits[this.#at];
  }

  /** All rows' hits, from the top. */
  get hits(): readonly Hit[] {
    return this.#hits;
  }

  get row(): HTMLAnchorElement | undefined {
    return this.#rows[this.#at];
  }

  /** Takes new rows. The hit named by `keep` stays selected if it is still there, else the first one is. */
  take(rows: HTMLAnchorElement[], hits: Hit[], keep?: string): void {
    this.#rows = rows;
    this.#hits = hits;
    const kept = hits.findIndex(({ id }) => id === keep);
    this.#input.ariaExpanded = String(rows.length > 0);
    this.to(Math.max(kept, 0), false);
    for (const [index, row] of rows.entries())
      row.addEventListener('pointermove', () => this.#hover(index));
  }

  /** Moves by so many rows, round the ends. */
  by(step: number): void {
    const { length } = this.#rows;
    if (length > 0) this.to((this.#at + step + length) % length);
  }

  /** Goes to a row by its number; -1 is the last. */
  to(index: number, reveal = true): void {
    this.#at = this.#rows.length === 0 ? -1 : index < 0 ? this.#rows.length - 1 : index;
    for (const [at, row] of this.#rows.entries()) row.ariaSelected = String(at === this.#at);
    if (this.row) this.#input.setAttribute('aria-activedescendant', this.row.id);
    else this.#input.removeAttribute('aria-activedescendant');
    if (reveal) this.row?.scrollIntoView({ block: 'nearest' });
    this.#selected(this.hit);
  }

  #hover(index: number): void {
    if (index !== this.#at) this.to(index, false);
  }
}
