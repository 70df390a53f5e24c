import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { clock } from '#adapters/browser-clock';
import { browserRecord } from '#adapters/progress';
import { NEWS_MINUTES, newsForDay, type NewsItem } from '#domain/news';
import { readNews } from '../../scripts/news.ts';

/** A news item as the day names it. */
export interface DayNews extends NewsItem {
  title: string;
  url: string;
  /** The language of the title, where it differs from the page's. */
  lang?: string | undefined;
}

interface Props {
  items: DayNews[];
  /** The lines that the plan is for. */
  lines: string[];
  base: string;
  timeZone: string;
  /** The day of the build. */
  builtOn: string;
  words: { title: string; minutes: string; confirm: string };
}

const nothing = (): (() => void) => () => undefined;
const yes = (): boolean => true;
const no = (): boolean => false;

/** The material news that a hire has not read yet, as part of the day. Nothing where there is none. */
export function NewsDay(props: Props): ReactElement | null {
  const isBrowser = useSyncExternalStore(nothing, yes, no);
  // The server knows no record: it shows what a new hire has to read, so that for them nothing moves.
  return isBrowser ? <Unread {...props} /> : <List {...props} unread={forNewcomer(props)} />;
}

function forNewcomer({ items, lines, builtOn }: Props): DayNews[] {
  return newsForDay(items, { today: builtOn, lines, log: [] });
}

function Unread(props: Props): ReactElement | null {
  const { items, lines, base, timeZone } = props;
  const record = browserRecord(base);
  const { loaded, statements } = useSyncExternalStore(record.subscribe, record.state);
  const unread = useMemo(() => {
    const opened = new Set([...readNews()].map((key) => key.split('@')[0]));
    const hire = { today: clock.today(timeZone), lines, log: statements };
    return newsForDay(items, hire, (id) => opened.has(id));
  }, [items, lines, timeZone, statements]);
  return <List {...props} unread={loaded ? unread : forNewcomer(props)} />;
}

function List({ unread, words }: Props & { unread: DayNews[] }): ReactElement | null {
  if (unread.length === 0) return null;
  const minutes = words.minutes.replace('#', String(unread.length * NEWS_MINUTES));
  return (
    <section className="news-of-day">
      <div className="hang">
        <h2>{words.title}</h2>
        <span className="aside">{minutes}</span>
      </div>
      <ul className="list">
        {unread.map(({ id, title, url, lang, data }) => (
          <li key={id}>
            <a className="link-row t-news" href={url}>
              <span className="txt" lang={lang}>
                {title}
              </span>
              {data.mustRead && <span className="end">{words.confirm}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
