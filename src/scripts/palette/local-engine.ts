import { createSearchClient, FULL_TEXT_LIMIT, type SearchClient } from '#adapters/search';
import type { Hit as Found, SearchAnswer as Answer } from '#domain/search';
import { typesetText } from '#domain/typography';
import { loadPagefind } from '../pagefind.ts';
import { fetchDetails, fetchPages, once, type Details } from './details.ts';
import type { Better, Hit, SearchAnswer, SearchEngine, SearchFilter } from './engine.ts';
import { previewOf } from './page-preview.ts';
import { publishedOn } from './published-on.ts';
import type { FullText } from './second-wave.ts';
import { onePerPage, shownAs, toFilters, toReading } from './translate.ts';

/** What answers; a test brings its own. */
interface Sources {
  client: SearchClient;
  pagefind: FullText['pagefind'];
}

/** An answer on its way to the palette: hits one a page, `ms` the time they took. */
interface Wave {
  turn: number;
  answer: Answer;
  hits: readonly Found[];
  ms: number;
}

/** As many as are worth showing beside a preview. */
const MOST = 14;
/** Typing rests when so many milliseconds bring no key. */
const PAUSE = 150;

/** The site’s own index in a worker: every keystroke is answered on this device. */
export class LocalEngine implements SearchEngine {
  readonly #base = import.meta.env.BASE_URL.replace(/\/?$/, '');
  readonly #client: SearchClient;
  readonly #fullText: FullText;
  readonly #loadDetails: () => Promise<Details>;
  readonly #locale: string;
  readonly #most: number;
  #details: Details | undefined;
  #turn = 0;

  constructor(locale: string, most = MOST, sources: Partial<Sources> = {}) {
    this.#locale = locale;
    this.#most = most;
    const files = `${location.origin}${this.#base}/search/${locale}`;
    this.#client = sources.client ?? createSearchClient(`${files}.idx`);
    this.#fullText = {
      client: this.#client,
      pagefind: sources.pagefind ?? loadPagefind,
      pages: once(() => fetchPages(`${files}.pages.json`)),
    };
    this.#loadDetails = once(async () => (this.#details = await fetchDetails(`${files}.json`)));
  }

  async load(): Promise<void> {
    const result = await this.#client.load();
    if (result.status === 'failed') throw new Error(result.failure);
  }

  async search(query: string, filter: SearchFilter, better?: Better): Promise<SearchAnswer> {
    const turn = ++this.#turn;
    const rested = better && rest();
    const result = await this.#client.search(query, toFilters(filter), this.#most * 3);
    if (result.status === 'failed') throw new Error(result.failure);
    if (result.status === 'stale') return new Promise(() => undefined);
    const { answer, ms } = result;
    const first = { turn, answer, hits: onePerPage(answer.hits), ms };
    if (better) void this.#improve(first, filter, rested, better);
    else await this.#loadDetails().catch(ignore);
    return this.#shown(first);
  }

  preview({ url }: Hit) {
    return previewOf(url);
  }

  /** Shows the same with its details, and what full text adds at the first rest; nothing once something else is asked. */
  async #improve(
    first: Wave,
    filter: SearchFilter,
    rested: Promise<void> | undefined,
    better: Better,
  ): Promise<void> {
    let latest = first;
    const isCurrent = () => first.turn === this.#turn;
    const show = () => {
      if (isCurrent()) better.show(this.#shown(latest));
    };
    if (!this.#details) void this.#loadDetails().then(show, ignore);
    await rested;
    if (!isCurrent() || first.answer.verdict !== 'found' || !(await this.#isLarge())) return;
    try {
      const { secondWave } = await import('./second-wave.ts');
      const asked = { ...first, filter, selected: better.selected };
      if (isCurrent()) latest = { ...first, hits: await secondWave(asked, this.#fullText) };
      show();
    } catch {
      // Without full text the first answer stands.
    }
  }

  /** Whether the index holds less than all text. */
  async #isLarge(): Promise<boolean> {
    const loaded = await this.#client.load();
    return loaded.status === 'opened' && loaded.documents > FULL_TEXT_LIMIT;
  }

  #shown({ answer, hits: found, ms }: Wave): SearchAnswer {
    const hits = found.slice(0, this.#most);
    const [nearest] = answer.closest;
    const section = nearest && this.#details?.companion.sections[nearest.place.section];
    return {
      hits: hits.map((hit) => this.#hit(hit)),
      total: Math.max(answer.total, hits.length),
      reading: answer.words.filter(({ how }) => how !== 'ignored').map(toReading),
      ms: Math.round(ms),
      nothing: answer.verdict === 'nothing',
      ...(this.#details && answer.verdict === 'nothing'
        ? {
            help: { companion: this.#details.companion, section: section && nearest.place.section },
          }
        : {}),
    };
  }

  #hit({ place, marks, heading }: Found): Hit {
    const details = this.#details;
    const beside = details?.previews.get(place.id);
    const part = heading === undefined ? undefined : beside?.headings[heading];
    const anchor = part?.anchor && !place.url.includes('#') ? `#${part.anchor}` : '';
    // The index holds the author's characters; one for one, so that the marks stay right.
    const typeset = (text: string): string => typesetText(text, this.#locale);
    const summary = part?.text ?? beside?.summary;
    const sectionTitle =
      place.kind === 'section' ? undefined : details?.companion.sections[place.section]?.title;
    const note = publishedOn(place, this.#locale) ?? sectionTitle;
    return {
      id: place.id,
      url: this.#base + place.url + anchor,
      kind: shownAs(place.kind),
      title: typeset(place.title),
      marks: marks.map(({ start, end }) => [start, end]),
      ...(summary ? { summary: typeset(summary) } : {}),
      ...(note ? { note: typeset(note) } : {}),
    };
  }
}

const ignore = (): void => undefined;
const rest = () => new Promise<void>((done) => setTimeout(done, PAUSE));
