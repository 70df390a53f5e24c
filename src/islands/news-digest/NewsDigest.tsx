import { useState, type ReactElement } from 'react';
import { DigestList } from './DigestList.tsx';
import type { DigestProps } from './model.ts';
import { Ticks } from './Ticks.tsx';
import { toField, useChoices, useDigest, useSource, usualSpan } from './use-digest.ts';

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
      <form className="news-filters" onSubmit={(event) => event.preventDefault()}>
        <label className="select">
          <span>{words.calendar}</span>
          <select value={choices.calendar} onChange={({ target }) => choose(target.value)}>
            <option value="">{words.own}</option>
            {props.calendars.map(({ id, title }) => (
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
              onChange={({ target }) => setSpan({ ...span, [end]: target.value })}
            />
          </label>
        ))}
      </form>
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
      {fetched.state === 'failed' && (
        <div className="st" role="alert">
          <p>{words.failed}</p>
          <button className="btn" type="button" onClick={load}>
            {words.retry}
          </button>
        </div>
      )}
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
