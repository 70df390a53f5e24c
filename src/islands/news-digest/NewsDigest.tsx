import { useState, type ReactElement } from 'react';
import { DigestList } from './DigestList.tsx';
import type { DigestProps } from './model.ts';
import { Ticks } from './Ticks.tsx';
import { toField, useChoices, useDigest, useSource, usualSpan, type Span } from './use-digest.ts';

/** “Since your last shift”: the reader's times and interests, and what happened between them. */
export function NewsDigest(props: DigestProps): ReactElement {
  const { words, source: address } = props;
  const [fetched, load] = useSource(address);
  const [choices, change] = useChoices();
  const [span, setSpan] = useState(() => usualSpan(props, choices.calendar));
  const source = fetched.state === 'ready' ? fetched.source : undefined;
  const digest = useDigest(source, choices, span.from, span.to);
  const choose = (calendar: string): void => {
    change({ calendar });
    setSpan(usualSpan(props, calendar));
  };
  return (
    <>
      <When
        words={words}
        calendars={props.calendars}
        calendar={choices.calendar}
        choose={choose}
        span={span}
        onSpan={setSpan}
      />
      <Ticks
        title={words.lines}
        choices={props.lines}
        chosen={choices.lines}
        onChange={(lines) => change({ lines })}
      />
      <Ticks
        title={words.sections}
        choices={props.sections}
        chosen={choices.sections}
        onChange={(sections) => change({ sections })}
      />
      {fetched.state === 'loading' && <output>{words.loading}</output>}
      {fetched.state === 'failed' && <Failed words={words} onRetry={load} />}
      {source && !digest && <p role="alert">{words.wrongSpan}</p>}
      {source && digest && (
        <DigestList
          digest={digest}
          reach={source.reach === null ? null : toField(source.reach)}
          locale={props.locale}
          words={words}
        />
      )}
    </>
  );
}

interface WhenProps extends Pick<DigestProps, 'words' | 'calendars'> {
  calendar: string;
  choose: (calendar: string) => void;
  span: Span;
  onSpan: (span: Span) => void;
}

/** The reader's shifts, which set the span, and the span itself. */
function When({ words, calendars, calendar, choose, span, onSpan }: WhenProps): ReactElement {
  return (
    <form className="news-filters" onSubmit={(event) => event.preventDefault()}>
      <label className="select">
        <span>{words.calendar}</span>
        <select value={calendar} onChange={({ target }) => choose(target.value)}>
          <option value="">{words.own}</option>
          {calendars.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label className="select" key={end}>
          <span>{words[end]}</span>
          <input
            type="datetime-local"
            value={span[end]}
            onChange={({ target }) => onSpan({ ...span, [end]: target.value })}
          />
        </label>
      ))}
    </form>
  );
}

type FailedProps = Pick<DigestProps, 'words'> & { onRetry: () => void };

function Failed({ words, onRetry }: FailedProps): ReactElement {
  return (
    <div className="st" role="alert">
      <p>{words.failed}</p>
      <button className="btn" type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
