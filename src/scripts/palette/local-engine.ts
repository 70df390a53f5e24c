import {
  createSearchClient,
  readPreviews,
  type Preview as Beside,
  type SearchClient,
} from '#adapters/search';
import type { SearchCompanion } from '#domain/library';
import type { Filters, Hit as Found, Kind, SearchAnswer as Answer } from '#domain/search';
import type { Hit, SearchAnswer, SearchEngine, SearchFilter, WordReading } from './engine.ts';
import { previewOf } from './page-preview.ts';

/** What is shown beside titles; it comes after the first results. */
interface Details {
  previews: ReadonlyMap<string, Beside>;
  companion: SearchCompanion;
}

/** As many as are worth showing beside a preview. */
const MOST = 14;

/** The site’s own index in a worker: every keystroke is answered on this device. */
export class LocalEngine implements SearchEngine {
  readonly #base = import.meta.env.BASE_URL.replace(/\/?$/, '');
  readonly #client: SearchClient;
  readonly #detailsUrl: string;
  readonly #most: number;
  #loading: Promise<Details> | undefined;
  #details: Details | undefined;

  constructor(locale: string, most = MOST) {
    this.#most = most;
    const folder = `${location.origin}${this.#base}/search/`;
    this.#client = createSearchClient(`${folder}${locale}.idx`);
    this.#detailsUrl = `${folder}${locale}.json`;
  }

  async load(): Promise<void> {
    const result = await this.#client.load();
    if (result.status === 'failed') throw new Error(result.failure);
  }

  async search(
    query: string,
    filter: SearchFilter,
    better?: (answer: SearchAnswer) => void,
  ): Promise<SearchAnswer> {
    const result = await this.#client.search(query, toFilters(filter), this.#most * 3);
    if (result.status === 'failed') throw new Error(result.failure);
    if (result.status === 'stale') return new Promise(() => undefined);
    const { answer, ms } = result;
    const details = this.#loadDetails();
    if (!better) await details.catch(ignore);
    else if (!this.#details) void details.then(() => better(this.#shown(answer, ms)), ignore);
    return this.#shown(answer, ms);
  }

  preview({ url }: Hit) {
    return previewOf(url);
  }

  #loadDetails(): Promise<Details> {
    this.#loading ??= fetchDetails(this.#detailsUrl).then(
      (details) => (this.#details = details),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  #shown(answer: Answer, ms: number): SearchAnswer {
    const hits = onePerPage(answer.hits).slice(0, this.#most);
    const [nearest] = answer.closest;
    const section = nearest && this.#details?.companion.sections[nearest.place.section];
    return {
      hits: hits.map((hit) => this.#hit(hit)),
      total: answer.total,
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
    const summary = part?.text ?? beside?.summary;
    const note =
      place.kind === 'section' ? undefined : details?.companion.sections[place.section]?.title;
    return {
      id: place.id,
      url: this.#base + place.url + anchor,
      kind: shownAs(place.kind),
      title: place.title,
      marks: marks.map(({ start, end }) => [start, end]),
      ...(summary ? { summary } : {}),
      ...(note ? { note } : {}),
    };
  }
}

const ignore = (): void => undefined;

async function fetchDetails(url: string): Promise<Details> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const file: unknown = await response.json();
  if (!isOurs(file)) throw new Error(`${url} is not what the build writes`);
  const { previews, companion } = file;
  return { previews: readPreviews(previews), companion };
}

// The same build wrote the file and this script: that it is the right file is all there is to see.
function isOurs(file: unknown): file is { previews: unknown; companion: SearchCompanion } {
  return typeof file === 'object' && file !== null && 'previews' in file && 'companion' in file;
}

/** A problem is found with its FAQ, a term leads to the article that explains it. */
const shownAs = (kind: Kind): Kind =>
  kind === 'problem' ? 'faq' : kind === 'term' ? 'theory' : kind;

function toFilters({ kind, section, product, line }: SearchFilter): Filters {
  const kinds: Record<string, Kind[]> = {
    faq: ['faq', 'problem'],
    theory: ['theory', 'term'],
    'how-to': ['how-to'],
    reply: ['reply'],
    news: ['news'],
  };
  return {
    ...(kind ? { kinds: kinds[kind] ?? [] } : {}),
    ...(section ? { section } : {}),
    ...(product ? { product } : {}),
    ...(line ? { line } : {}),
  };
}

/** An article and its problems stand on one page: the best of them is enough. */
function onePerPage(hits: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return hits.filter(({ place }) => {
    const page = place.url.split('#')[0] ?? '';
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

const HOW: Record<Answer['words'][number]['how'], WordReading['as']> = {
  exact: 'exact',
  stem: 'stem',
  prefix: 'prefix',
  layout: 'layout',
  typo: 'typo',
  split: 'typo',
  synonym: 'synonym',
  unknown: 'unknown',
  ignored: 'exact',
};

function toReading({ typed, how, searched }: Answer['words'][number]): WordReading {
  return { typed, as: HOW[how], read: [...searched] };
}
