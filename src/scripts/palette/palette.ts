import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { inAddress } from '../address.ts';
import { copy, copyReply } from '../copy.ts';
import { words as toastWords } from '../toast.ts';
import { visits } from '../visits.ts';
import { h } from './build.ts';
import { kindOf, type Hit, type SearchAnswer, type SearchEngine } from './engine.ts';
import { Filters } from './filters.ts';
import { type Group, groupHits, showGroups } from './hits.ts';
import { keepRow } from './keep-row.ts';
import { listen } from './keyboard.ts';
import { showBare, showPreview } from './pane.ts';
import { describe, showReading, wasRepaired } from './reading.ts';
import { Selection } from './selection.ts';
import { keepQuery, lastQuery } from './session.ts';
import { failed, nothingFound, skeleton, start } from './states.ts';
import { forgetTyping, rememberUnanswered } from './unanswered.ts';
import { buildView, type View } from './view.ts';

const skeletonAfter = 200;
const previewAfter = 90;

/** The palette: a dialog over any page, answered by an engine it knows only by its port. */
export class Palette {
  readonly #engine: SearchEngine;
  readonly #words: BrowserMessages['palette'];
  readonly #view: View;
  readonly #selection: Selection;
  readonly #filters: Filters;
  #turn = 0;
  #previewTimer = 0;
  /** Id of the hit whose preview stands in the pane. */
  #previewed: string | undefined;
  #reply: Element | undefined;
  /** The question that the list answers now. */
  #answered = '';

  constructor(engine: SearchEngine, words: BrowserMessages['palette']) {
    this.#engine = engine;
    this.#words = words;
    this.#view = buildView(words);
    const { dialog, input, kinds } = this.#view;
    this.#selection = new Selection(input, (hit) => this.#preview(hit));
    this.#filters = new Filters(kinds, words, () => void this.#ask());
    input.addEventListener('input', () => void this.#ask());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.querySelector('form')?.addEventListener('submit', (event) => {
      if (event.submitter === null) event.preventDefault();
    });
    listen(dialog, input, this.#acts());
    document.body.append(dialog);
  }

  /** Shows the palette with a query, or with the last one of this session, which what was typed ahead replaces. */
  open(query = lastQuery(), ahead = ''): void {
    const { dialog, input } = this.#view;
    if (!dialog.open) dialog.showModal();
    input.value = ahead || query;
    input.focus();
    if (ahead === '') input.select();
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const query = this.#view.input.value.trim();
    const turn = ++this.#turn;
    forgetTyping();
    keepQuery(query);
    if (query === '' && !this.#filters.kind) return this.#showKept();
    const waiting = setTimeout(() => turn === this.#turn && this.#showWaiting(), skeletonAfter);
    const filter = this.#filters.kind ? { kind: this.#filters.kind } : {};
    try {
      const show = (answer: SearchAnswer) => turn === this.#turn && this.#show(query, answer);
      const selected = () => this.#selection.hit?.id;
      show(await this.#engine.search(query, filter, { show, selected }));
    } catch {
      if (turn === this.#turn) this.#showState(failed(this.#words, () => void this.#ask()));
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(query: string, { hits, total, reading, ms, nothing, help }: SearchAnswer): void {
    const { status, count, did } = this.#view;
    const said = describe(reading, this.#words);
    const text = `${this.#words.count(hits.length)}. ${said.map((part) => part.textContent).join('')}`;
    if (nothing && !this.#filters.kind) rememberUnanswered(query);
    if (hits.length === 0) {
      const all = () => this.#filters.set(undefined);
      this.#showState(nothingFound(query, this.#filters.kind, this.#words, all, help));
    } else this.#showAnswer(hits, query);
    showReading(
      did,
      wasRepaired(reading) ? said : [],
      query === '' ? undefined : this.#allTextLink(query),
    );
    if (hits.length > 0)
      count.textContent = this.#words.countIn(hits.length, total, Math.max(1, Math.round(ms)));
    status.textContent = text;
  }

  /** A better answer to the same question leaves the selected row where it is; another question starts anew. */
  #showAnswer(hits: Hit[], query: string): void {
    const kept = this.#isAnswered(query) ? this.#selection.hit?.id : undefined;
    const order = keepRow(this.#selection.hits, hits, kept);
    this.#showHits(groupHits(order, document.documentElement.lang), query);
  }

  #showHits(groups: Group[], query: string): void {
    const { list, state } = this.#view;
    const keep = this.#isAnswered(query) ? this.#selection.hit?.id : undefined;
    const top = keep === undefined ? 0 : list.scrollTop;
    this.#answered = this.#question(query);
    const rows = showGroups(list, groups);
    list.hidden = false;
    list.scrollTop = top;
    state.replaceChildren();
    this.#selection.take(
      rows,
      groups.flatMap(({ hits }) => hits),
      keep,
    );
  }

  #question(query: string): string {
    return `${query} ${this.#filters.kind ?? ''}`;
  }

  #isAnswered(query: string): boolean {
    return this.#question(query) === this.#answered;
  }

  #showState(nodes: Node[]): void {
    const { list, state, count, did } = this.#view;
    list.hidden = true;
    list.replaceChildren();
    state.replaceChildren(...nodes);
    this.#selection.take([], []);
    count.textContent = '';
    showReading(did, [], undefined);
    this.#view.status.textContent = state.textContent;
  }

  #showWaiting(): void {
    this.#showState(skeleton(this.#words));
  }

  /** With nothing typed, what this reader keeps and has read. */
  #showKept(): void {
    const groups = (['pinned', 'recent'] as const)
      .map((list) => ({
        kind: '',
        title: this.#words[list],
        hits: visits(list).slice(0, 7).map(toHit(list)),
      }))
      .filter(({ hits }) => hits.length > 0);
    this.#showState(start(this.#words));
    if (groups.length > 0) this.#showHits(groups, '');
    this.#view.status.textContent = '';
  }

  /** What is previewed already stays, with the focus in it, when the same row is selected by another answer. */
  #preview(hit: Hit | undefined): void {
    clearTimeout(this.#previewTimer);
    if (hit && hit.id === this.#previewed) return;
    this.#previewed = undefined;
    this.#reply = undefined;
    if (!hit) return this.#fillPane(() => this.#view.pane.replaceChildren());
    this.#previewTimer = window.setTimeout(() => void this.#loadPreview(hit), previewAfter);
  }

  async #loadPreview(hit: Hit): Promise<void> {
    const preview = await this.#engine.preview(hit);
    if (this.#selection.hit?.id !== hit.id) return;
    this.#reply = preview?.reply;
    this.#previewed = preview && hit.id;
    this.#fillPane((pane) => {
      if (preview) showPreview(pane, hit, preview, this.#words);
      else showBare(pane, hit, this.#words);
    });
  }

  /** Who was in the pane is in the new one, or back in the field: the focus is never lost with what had it. */
  #fillPane(fill: (pane: HTMLElement) => void): void {
    const { pane, input } = this.#view;
    const wasInside = pane.contains(document.activeElement);
    fill(pane);
    if (wasInside && !this.#enterPane()) input.focus();
  }

  #enterPane(): boolean {
    const first = this.#view.pane.querySelector<HTMLElement>('button, a');
    first?.focus();
    return Boolean(first);
  }

  /** Copies the reply of the selected hit, fetching it first where a quick hand is ahead of the preview. */
  async #copyReply(): Promise<void> {
    const { hit } = this.#selection;
    const reply = this.#reply ?? (hit && (await this.#engine.preview(hit))?.reply);
    if (reply) copyReply(reply);
  }

  #acts() {
    const selection = this.#selection;
    return {
      move: (step: number) => selection.by(step),
      end: (which: 'first' | 'last') => selection.to(which === 'first' ? 0 : -1),
      open: (newTab: boolean) => openHit(selection.hit, newTab),
      allText: () => location.assign(this.#allText(this.#view.input.value.trim())),
      copyReply: () => {
        void this.#copyReply();
        return selection.hit !== undefined;
      },
      copyLink: () => {
        if (selection.row) void copy(selection.row.href, toastWords('link'));
      },
      turnFilter: (by: number) => this.#filters.turn(by),
      intoPreview: () => this.#enterPane(),
    };
  }

  #allText(query: string): string {
    return `${document.body.dataset['root']}search/?q=${inAddress(query)}`;
  }

  #allTextLink(query: string): Node {
    return h('a', { href: this.#allText(query) }, this.#words.allText);
  }
}

const toHit =
  (list: string) =>
  ({ url, title, kind }: { url: string; title: string; kind: string }): Hit => ({
    id: `${list} ${url}`,
    url,
    title,
    kind: kindOf(kind),
  });

function openHit(hit: Hit | undefined, newTab: boolean): void {
  if (!hit) return;
  if (newTab) window.open(hit.url, '_blank', 'noopener');
  else location.assign(hit.url);
}
