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
  words: { title: string; minutes: string; confirm: string };
}

const nothing = (): (() => void) => () => undefined;
const yes = (): boolean => true;
const no = (): boolean => false;

/** The material news that a hire has not read yet, as part of the day. Nothing where there is none. */
export function NewsDay(props: Props): ReactElement | null {
  // The server knows neither the record nor the day.
  return useSyncExternalStore(nothing, yes, no) ? <Unread {...props} /> : null;
}

function Unread({ items, lines, base, timeZone, words }: Props): ReactElement | null {
  const record = browserRecord(base);
  const { loaded, statements } = useSyncExternalStore(record.subscribe, record.state);
  const unread = useMemo(() => {
    const opened = new Set([...readNews()].map((key) => key.split('@')[0]));
    const hire = { today: clock.today(timeZone), lines, log: statements };
    return newsForDay(items, hire, (id) => opened.has(id));
  }, [items, lines, timeZone, statements]);
  if (!loaded || unread.length === 0) return null;
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
