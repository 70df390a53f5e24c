import { useMemo, useState, type ReactElement, type SubmitEvent } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { longDay } from '../shared/format.ts';
import { NotLoaded } from '../shared/NotLoaded.tsx';
import { Trouble } from '../shared/Trouble.tsx';
import { Changes } from './Changes.tsx';
import { outlookOf } from './outlook.ts';
import { Result } from './Result.tsx';
import { useChoice, type Choice, type PlanChoice } from './use-choice.ts';
import { linkTo, type Wish } from './wish.ts';
import type { ChooseWords } from './words.ts';

export interface ChooseProps {
  base: string;
  locale: string;
  plans: PlanChoice[];
  calendars: { id: string; title: string }[];
  /** What the form holds before anything is known. */
  first: Wish;
  /** The team's, which decides what day it is. */
  timeZone: string;
  words: ChooseWords;
}

/** Chooses plan, first day and calendar on one screen, and shows where that leads before it is confirmed. */
export function Choose(props: ChooseProps): ReactElement {
  const { locale, plans, words } = props;
  const choice = useChoice(props);
  const { wish, loaded, today, running, state } = choice;
  const outlook = useMemo(
    () => (loaded && today !== undefined ? outlookOf(loaded.plan, wish, today) : undefined),
    [loaded, wish, today],
  );
  const runs = plans.find(({ id }) => id === running?.plan);
  const known = plans.some(({ id }) => id === wish.plan);
  return (
    <>
      {running && runs && (
        <p className="running">
          <a href={runs.href}>
            {fill(words.choose.running, {
              title: runs.title,
              date: longDay(locale, running.start),
            })}
          </a>
        </p>
      )}
      {loaded && <Trouble state={state} words={loaded.words.trouble} locale={locale} />}
      {choice.failed && (
        <NotLoaded text={words.problems.file} again={words.problems.again} retry={choice.retry} />
      )}
      <Form {...props} choice={choice} ready={outlook !== undefined && !('problem' in outlook)}>
        {!known && (
          <p className="form-problem" role="alert">
            {fill(words.problems['no-plan'], { text: wish.plan })}
          </p>
        )}
        {loaded && outlook ? (
          <Result {...{ plan: loaded.plan, wish, outlook, words, locale }} />
        ) : (
          known && <p className="outlook small dim">{words.choose.loading}</p>
        )}
      </Form>
    </>
  );
}

interface FormProps extends ChooseProps {
  choice: Choice;
  ready: boolean;
  children: React.ReactNode;
}

function Form(props: FormProps): ReactElement {
  const { locale, words, choice, ready, children } = props;
  const { wish, setWish, running, loaded } = choice;
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!loaded || !(await choice.start(loaded.plan))) return;
    location.assign(loaded.plan.href);
  };
  return (
    <form className="choose" onSubmit={(event) => void submit(event)}>
      <div className="fields">
        <Select
          label={words.choose.plan}
          value={wish.plan}
          options={props.plans}
          onChange={(plan) => setWish({ plan })}
        />
        <label>
          <span>{words.choose.start}</span>
          <input
            type="date"
            value={wish.start}
            onChange={({ target }) => setWish({ start: target.value })}
          />
        </label>
        <Select
          label={words.choose.calendar}
          value={wish.calendar}
          options={props.calendars}
          onChange={(calendar) => setWish({ calendar })}
        />
      </div>
      <Changes
        changes={wish.changes}
        words={words}
        locale={locale}
        onChange={(changes) => setWish({ changes })}
      />
      {children}
      <div className="act">
        <button className="btn btn-go" type="submit" disabled={!ready}>
          {running?.plan === wish.plan ? words.choose.change : words.choose.go}
        </button>
        <Share wish={wish} words={words} />
        {running?.plan === wish.plan && <span className="small dim">{words.choose.kept}</span>}
      </div>
    </form>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { id: string; title: string }[];
  onChange: (id: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps): ReactElement {
  const known = options.some(({ id }) => id === value);
  return (
    <label>
      <span>{label}</span>
      <select value={known ? value : ''} onChange={({ target }) => onChange(target.value)}>
        {!known && <option value="">…</option>}
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A lead fills the form and sends it as a link. */
function Share({ wish, words }: { wish: Wish; words: ChooseWords }): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const link = linkTo(location.origin + location.pathname, wish);
    // Without the clipboard the address bar holds the link.
    history.replaceState(null, '', link);
    const copied = await copyText(link);
    setSaid(copied ? words.choose.shared : words.choose.sharedAbove);
  };
  return (
    <>
      <button
        className="btn"
        type="button"
        title={words.choose.shareWhat}
        onClick={() => void copy()}
      >
        {words.choose.share}
      </button>
      <output className="small">{said}</output>
    </>
  );
}
