import { h, icon } from '../palette/build.ts';
import { loadMessages } from '../palette/messages.ts';
import { describe, wasRepaired } from '../palette/reading.ts';
import { setFilters } from '../pagefind.ts';
import { askAll } from './ask.ts';
import { fieldsOf, fromAddress, toAddress, type Asked } from './form.ts';
import { showResults } from './results.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);

/** The page of all text: its form asks Pagefind, its address keeps what was asked. */
export function start(): void {
  const form = part('search');
  const box = part('results');
  const said = part('said');
  const sections = part('sections');
  if (form instanceof HTMLFormElement && box && said && sections)
    new SearchPage(form, box, said, sections).start();
}

class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #box: HTMLElement;
  readonly #said: HTMLElement;
  readonly #sections: HTMLElement;
  readonly #did = h('p.small.dim');
  #turn = 0;

  constructor(form: HTMLFormElement, box: HTMLElement, said: HTMLElement, sections: HTMLElement) {
    this.#form = form;
    this.#box = box;
    this.#said = said;
    this.#sections = sections;
    said.after(this.#did);
  }

  start(): void {
    fromAddress(this.#form);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) void this.#ask();
    });
    if (fieldsOf(this.#form).q) void this.#ask();
    else this.#form.querySelector('input')?.focus();
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    const asked = fieldsOf(this.#form);
    toAddress(asked);
    if (asked.q === '') return this.#show('', []);
    const { search: words, palette: said } = await loadMessages();
    const waiting = setTimeout(() => (this.#said.textContent = words.loading), 200);
    try {
      const { q, ...filters } = asked;
      const { rows, answer } = await askAll(q, setFilters(filters));
      if (turn !== this.#turn) return;
      this.#did.replaceChildren(
        ...(wasRepaired(answer.reading) ? describe(answer.reading, said) : []),
      );
      if (rows.length === 0) return this.#nothing(asked, words);
      showResults(this.#box, rows, words.more);
      this.#said.textContent = words.results(rows.length, q);
      this.#sections.hidden = true;
    } catch {
      const again = this.#button(words.again, () => undefined, icon('refresh'));
      this.#show(words.failed, [h('p.dim', {}, words.failedWhat), again]);
    } finally {
      clearTimeout(waiting);
    }
  }

  #nothing(
    { q, ...filters }: Asked,
    words: { none: (q: string) => string; noneWhat: string; clear: string },
  ): void {
    const clear = () => {
      for (const select of this.#form.querySelectorAll('select')) select.value = '';
    };
    const filtered = Object.values(filters).some(Boolean);
    const button = filtered ? [this.#button(words.clear, clear)] : [];
    this.#show(words.none(q), [h('p.dim', {}, words.noneWhat), ...button]);
  }

  #show(said: string, nodes: Node[]): void {
    this.#said.textContent = said;
    this.#box.replaceChildren(...nodes);
    this.#sections.hidden = false;
  }

  /** A button that does a thing and then asks again. */
  #button(text: string, act: () => void, sign?: Node): HTMLElement {
    const button = h('button.btn.more-results', { type: 'button' }, sign, text);
    button.addEventListener('click', () => {
      act();
      void this.#ask();
    });
    return button;
  }
}
