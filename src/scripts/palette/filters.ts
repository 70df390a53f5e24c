import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { t } from '../../i18n/t.ts';
import { colour, h, shape } from './build.ts';

const kinds = [undefined, 'reply', 'how-to', 'faq', 'theory', 'news'] as const;
export type KindFilter = (typeof kinds)[number];

/** The row of types above the list. Tab goes round them while the field has the focus. */
export class Filters {
  kind: KindFilter;
  readonly #buttons: HTMLElement[];
  readonly #changed: () => void;

  constructor(box: HTMLElement, words: BrowserMessages['palette'], changed: () => void) {
    const titles = t(document.documentElement.lang).kindsMany;
    this.#changed = changed;
    this.#buttons = kinds.map((kind) =>
      button(kind, kind ? titles[kind] : words.all, () => this.set(kind)),
    );
    box.replaceChildren(...this.#buttons);
    this.#show();
  }

  set(kind: KindFilter): void {
    this.kind = kind;
    this.#show();
    this.#changed();
  }

  /** The next type, or the one before for -1. */
  turn(by: number): void {
    this.set(kinds[(kinds.indexOf(this.kind) + by + kinds.length) % kinds.length]);
  }

  #show(): void {
    for (const [index, element] of this.#buttons.entries())
      element.ariaPressed = String(kinds[index] === this.kind);
  }
}

function button(kind: KindFilter, title: string, act: () => void): HTMLElement {
  const mark = kind && shape(kind);
  const element = h(`button.kind.${colour(kind ?? '')}`, { type: 'button' }, mark, title);
  element.addEventListener('click', act);
  return element;
}
