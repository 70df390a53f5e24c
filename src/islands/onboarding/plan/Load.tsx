import type { ReactElement } from 'react';
import { dayLoad } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { duration } from '../shared/format.ts';
import { Icon } from '../shared/Icon.tsx';
import type { PlanWords } from './words.ts';

interface Props {
  minutes: number;
  hours: number;
  words: PlanWords;
}

/** Where the tick of the day's limit stands on a bar of 400. */
const LIMIT = 330;

/** A bar of planned minutes up to the day's hours; over them all of it warns, with sign and words. */
export function Load({ minutes, hours, words }: Props): ReactElement {
  const { state, limit } = dayLoad(minutes, hours);
  const width = Math.min(400, Math.round((minutes / Math.max(1, limit)) * LIMIT));
  const time = duration(minutes, words);
  const over = state === 'over';
  return (
    <>
      <svg className="load" viewBox="0 0 400 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bg" width={LIMIT} height="8" />
        <rect className={over ? 'bad' : 'inkf'} width={width} height="8" />
        <path className="cap" d={`M${LIMIT} 0v8`} vectorEffect="non-scaling-stroke" />
      </svg>
      {over ? (
        <span className="small c-warn">
          <Icon name="triangle-alert" />{' '}
          {fill(words.table.over, { time, over: duration(minutes - limit, words) })}
        </span>
      ) : (
        <span className="small faint">
          {fill(words.table.of, { time, limit: duration(limit, words) })}
        </span>
      )}
    </>
  );
}
