import type { ReactElement } from 'react';
import type { ItemView } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { Box } from '../shared/Box.tsx';
import { duration } from '../shared/format.ts';
import { Shape } from '../shared/Icon.tsx';
import type { DayWords } from './words.ts';

export interface ItemProps {
  item: ItemView;
  words: DayWords;
  /** What stands before the item: its hour, or that it is now. */
  at: string;
  state?: 'done' | 'next' | undefined;
  /** Where the reader stopped in the article. */
  goOn?: { text: string; href: string } | undefined;
  /** From which earlier day it is caught up. */
  from?: string | undefined;
  /** The meeting's hour by this device, where it differs. */
  local?: string | undefined;
  /** Missing where nothing can be ticked: no plan was started. */
  onTick?: (() => void) | undefined;
}

const SHAPES = { theory: 'theory', 'how-to': 'how', faq: 'faq' } as const;

/** A row of the day. */
export function Item({
  item,
  words,
  at,
  state,
  goOn,
  from,
  local,
  onTick,
}: ItemProps): ReactElement {
  const { title, href, lang } = item;
  return (
    <li className="when">
      <span className={state === 'next' ? 'at now' : 'at'}>{at}</span>
      <div className={state === undefined ? 'todo' : `todo ${state}`}>
        {onTick ? (
          <Box
            label={fill(words.day.tick, { title })}
            done={state === 'done'}
            next={state === 'next'}
            onChange={onTick}
          />
        ) : (
          <span className="dot" aria-hidden="true" />
        )}
        <div>
          {href === undefined ? (
            <span className="what" lang={lang}>
              {title}
            </span>
          ) : (
            <a className="what" href={href} lang={lang}>
              {title}
            </a>
          )}
          <p className="why">
            <Kind item={item} words={words} />
            {from !== undefined && <span className="c-warn">{from}</span>}
            {item.with !== undefined && <span>{item.with}</span>}
            {item.note !== undefined && <span>{item.note}</span>}
            {local !== undefined && <span>{local}</span>}
            {goOn && <a href={goOn.href}>{fill(words.day.continue, { heading: goOn.text })}</a>}
          </p>
        </div>
        <span className="min">{duration(item.minutes, words)}</span>
      </div>
    </li>
  );
}

function Kind({ item, words }: Pick<ItemProps, 'item' | 'words'>): ReactElement {
  if (item.type !== undefined) {
    const shape = SHAPES[item.type];
    return (
      <span className={`type t-${shape}`}>
        <Shape name={shape} />
        {words.typeNames[item.type]}
      </span>
    );
  }
  const shape = item.kind === 'quiz' || item.kind === 'check-up' ? 'quiz' : 'plain';
  return (
    <span className="type">
      <Shape name={shape} />
      {words.kinds[item.kind]}
    </span>
  );
}
