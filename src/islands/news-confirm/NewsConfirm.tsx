import { useState, useSyncExternalStore, type ReactElement } from 'react';
import type { NewsItem } from '#domain/news';
import type { Split } from '#domain/quiz';
import { Question } from './Question.tsx';
import { useConfirmation } from './use-confirmation.ts';

/** The words of the box, in the reader's language; `{when}` stands for a moment. */
export interface ConfirmWords {
  ask: string;
  button: string;
  answer: string;
  again: string;
  confirmed: string;
  right: string;
  wrong: string;
  open: string;
  trouble: string;
  choose: string;
  yes: string;
  no: string;
}

interface Props {
  item: NewsItem;
  question: Split | undefined;
  base: string;
  locale: string;
  words: ConfirmWords;
}

/** Asks for the confirmation of one item, with its question, and says how it stands. */
export function NewsConfirm(props: Props): ReactElement {
  const isBrowser = useSyncExternalStore(never, yes, no);
  return isBrowser ? <Confirm {...props} /> : <Waiting {...props.words} />;
}

const never = (): (() => void) => () => undefined;
const yes = (): boolean => true;
const no = (): boolean => false;

// The server can't know the record: the box is there from the start, so that nothing moves.
function Waiting({ ask, button }: ConfirmWords): ReactElement {
  return (
    <>
      <p>{ask}</p>
      <p className="act">
        <button className="btn btn-go" type="button" disabled>
          {button}
        </button>
      </p>
    </>
  );
}

function Confirm({ item, question, base, locale, words }: Props): ReactElement {
  const { loaded, state, trouble, confirm } = useConfirmation(item, question, base, locale);
  const [response, setResponse] = useState('');
  const [said, setSaid] = useState<'choose' | 'wrong' | undefined>();
  if (!loaded) return <Waiting {...words} />;
  if (state.state === 'confirmed') {
    const when = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(new Date(state.at));
    return (
      <output>
        <span className="badge b-ok">{words.confirmed.replace('{when}', when)}</span>
        {question && <p>{[words.right, question.key.feedback].filter(Boolean).join(' ')}</p>}
        {trouble && <p className="small dim">{words.trouble}</p>}
      </output>
    );
  }
  const send = (): void => {
    if (question && response === '') return setSaid('choose');
    setSaid(confirm(question ? response : undefined) ? undefined : 'wrong');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {state.state === 'partial' && state.missing.length > 0 && (
        <div className="note n-warn">
          <p className="hd">{words.again}</p>
          <ul>
            {state.missing.map(({ on, what }) => (
              <li key={on + what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{words.ask}</p>
      {question && (
        <Question question={question} words={words} response={response} onChange={setResponse} />
      )}
      <p className="act">
        <button className="btn btn-go" type="submit">
          {question ? words.answer : words.button}
        </button>
      </p>
      <output className="c-warn">
        {said && words[said]}
        {!said && state.state === 'partial' && state.questionOpen && words.open}
      </output>
    </form>
  );
}
