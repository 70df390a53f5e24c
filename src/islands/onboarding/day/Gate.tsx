import type { ReactElement } from 'react';
import type { ConditionState, ConditionView, ItemView, MilestoneState } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { percent } from '../shared/format.ts';
import { Icon } from '../shared/Icon.tsx';
import type { DayWords } from './words.ts';

interface Props {
  item: ItemView;
  words: DayWords;
  locale: string;
  /** When it opens: from which date, or from which day. */
  opens: string;
  /** How far it is; nothing without a plan that runs. */
  state?: MilestoneState | undefined;
  /** Titles of items by id. */
  titles?: ReadonlyMap<string, string> | undefined;
  onSign?: ((role: string, signed: boolean) => void) | undefined;
}

/** A milestone's contract: what is done and what is missing. */
export function Gate({ item, words, locale, opens, state, titles, onSign }: Props): ReactElement {
  return (
    <section className="panel-card gate" aria-label={`${words.day.gate}: ${item.title}`}>
      <h3>{item.title}</h3>
      <p className="small dim">{state?.granted === true ? words.day.granted : opens}</p>
      {(item.requires ?? []).map((view, index) => (
        <Condition
          key={view.text}
          view={view}
          state={state?.conditions[index]}
          {...{ words, locale, titles, onSign }}
        />
      ))}
    </section>
  );
}

type ConditionProps = Pick<Props, 'words' | 'locale' | 'titles' | 'onSign'> & {
  view: ConditionView;
  state: ConditionState | undefined;
};

function Condition({ view, state, words, locale, titles, onSign }: ConditionProps): ReactElement {
  const met = state?.met === true;
  return (
    <div className="cond">
      <span className={met ? 'box on' : 'box'}>
        <Icon name="check" />
      </span>
      <div>
        {view.href !== undefined && !met ? <a href={view.href}>{view.text}</a> : view.text}
        {met && <span className="vh">, {words.day.ticked}</span>}
        {state && <p>{howFar(state, words, locale, titles)}</p>}
        {state && onSign && view.condition.kind === 'signed' && (
          <Signature view={view} met={met} words={words} onSign={onSign} />
        )}
      </div>
    </div>
  );
}

function howFar(
  { condition, met, score, missing = [] }: ConditionState,
  words: DayWords,
  locale: string,
  titles: ReadonlyMap<string, string> | undefined,
): string {
  if (condition.kind === 'signed') return met ? words.day.signed : '';
  if (condition.kind === 'quiz') {
    if (score === undefined) return words.day.notTaken;
    return fill(words.day.score, { score: percent(locale, score) });
  }
  if (met || missing.length === condition.items.length) return '';
  return fill(words.day.missing, { items: missing.map((id) => titles?.get(id) ?? id).join(', ') });
}

interface SignatureProps {
  view: ConditionView;
  met: boolean;
  words: DayWords;
  onSign: (role: string, signed: boolean) => void;
}

// Nobody is identified here: the record says which role was named, and the page says so.
function Signature({ view, met, words, onSign }: SignatureProps): ReactElement | null {
  const { condition } = view;
  if (condition.kind !== 'signed') return null;
  const who = view.who ?? condition.by;
  if (met) {
    return (
      <button className="btn btn-sm" type="button" onClick={() => onSign(condition.by, false)}>
        {words.day.unsign}
      </button>
    );
  }
  return (
    <details className="sign">
      <summary>{fill(words.day.sign, { who })}</summary>
      <p>{fill(words.day.signWhat, { who })}</p>
      <button className="btn btn-sm" type="button" onClick={() => onSign(condition.by, true)}>
        {fill(words.day.sign, { who })}
      </button>
    </details>
  );
}
