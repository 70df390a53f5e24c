import { useState, type ReactElement } from 'react';
import {
  digestText,
  newsTags,
  type Digest,
  type DigestWriting,
  type Happening,
} from '#domain/digest';
import type { Words } from './model.ts';

interface Props {
  digest: Digest;
  /** How far the history reaches back, as a date and time; null without one. */
  reach: string | null;
  locale: string;
  words: Words;
}

/** The digest as a page, and the button that copies it as text. */
export function DigestList({ digest, reach, locale, words }: Props): ReactElement {
  const { text } = words;
  const write = writing(locale);
  const groups = [
    { title: text.news, rows: digest.news },
    { title: text.changed, rows: digest.changed },
    { title: text.replies, rows: digest.replies },
    { title: text.removed, rows: digest.removed },
  ].filter(({ rows }) => rows.length > 0);
  const gap = missingPart(digest.from, reach, words, write);
  const copied = [digestText(digest, text, write), gap].filter(Boolean).join('\n\n');
  return (
    <div className="stack">
      <p className="meta">
        <Copy text={copied} words={words} />
        <span className="small dim">{words.seconds.replace('#', String(digest.seconds))}</span>
      </p>
      {gap && <p className="note">{gap}</p>}
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <div className="hang">
            <h2>{title}</h2>
            <span className="aside">{rows.length}</span>
          </div>
          <ul className="rows">
            {rows.map((one) => (
              <Row key={one.kind + one.id} one={one} words={words} day={write.day} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p>{text.nothing}</p>}
      {digest.verified > 0 && <p className="dim">{write.count(digest.verified, text.verified)}</p>}
      {digest.left > 0 && <p className="dim">{write.count(digest.left, text.left)}</p>}
    </div>
  );
}

// A digest that looks whole and is not would be worse than none: the text for the chat says it too.
function missingPart(
  from: string,
  reach: string | null,
  words: Words,
  write: DigestWriting,
): string | undefined {
  if (reach === null) return words.noHistory;
  if (new Date(reach) <= new Date(from)) return undefined;
  return words.tooEarly.replace('{date}', write.when(reach));
}

const SHAPES = { news: 'news', article: 'plain', flow: 'plain', reply: 'reply' } as const;

interface RowProps {
  one: Happening;
  words: Words;
  day: (date: string) => string;
}

function Row({ one, words, day }: RowProps): ReactElement {
  const { text } = words;
  const isNews = one.kind === 'news';
  const tags = isNews ? newsTags(one, text, day) : [];
  const meaning = one.meaning === 'added' ? text.meaning.added : text.meaning.text;
  const end = isNews ? tags.join(', ') : meaning;
  return (
    <li className="digest-row">
      <div className={`entry t-${SHAPES[one.kind]}`}>
        <svg className="sh" aria-hidden="true">
          <use href={`#s-${SHAPES[one.kind]}`} />
        </svg>
        {one.url === '' ? <b>{one.title}</b> : <a href={one.url}>{one.title}</a>}
        {one.meaning !== 'removed' && <span className="end">{end}</span>}
        {one.summary !== undefined && <p>{one.summary}</p>}
      </div>
    </li>
  );
}

function Copy({ text, words }: { text: string; words: Words }): ReactElement {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <>
      <button className="btn btn-go" type="button" onClick={copy}>
        {words.copy}
      </button>
      <output className="small">{said}</output>
    </>
  );
}

function writing(locale: string): DigestWriting {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const moment = new Intl.DateTimeFormat(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const rules = new Intl.PluralRules(locale);
  return {
    origin: location.origin,
    when: (instant) => moment.format(new Date(instant)),
    day: (day) => date.format(new Date(`${day}T00:00:00Z`)),
    count: (n, forms) => (forms[rules.select(n)] ?? forms['other'] ?? '#').replace('#', String(n)),
  };
}
