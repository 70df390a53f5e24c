import { useState, useSyncExternalStore, type ReactElement } from 'react';
import type { NewsItem } from '#domain/news';
import type { Split } from '#domain/quiz';
import { Asked } from './Asked.tsx';
import { Confirmed } from './Confirmed.tsx';
import { explained } from './explained.ts';
import type { ConfirmWords } from './model.ts';
import { useConfirmation } from './use-confirmation.ts';

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
  return isBrowser ? <Confirm {...props} /> : <Waiting {...props} />;
}

const never = (): (() => void) => () => undefined;
const yes = (): boolean => true;
const no = (): boolean => false;

// The server can't know the record: all of the form is there from the start, so that nothing moves.
function Waiting({ question, words }: Pick<Props, 'question' | 'words'>): ReactElement {
  return <Asked {...{ question, words }} response="" disabled onChange={() => undefined} />;
}

function Confirm({ item, question, base, locale, words }: Props): ReactElement {
  const { loaded, state, trouble, confirm } = useConfirmation(item, question, base, locale);
  const [response, setResponse] = useState('');
  const [said, setSaid] = useState<string>();
  const [pressed, setPressed] = useState(false);
  if (!loaded) return <Waiting {...{ question, words }} />;
  if (state.state === 'confirmed')
    return <Confirmed {...{ question, words, locale, trouble }} at={state.at} focused={pressed} />;
  const send = (): void => {
    if (question && response === '') return setSaid(words.choose);
    setPressed(true);
    const isRight = confirm(question ? response : undefined);
    setSaid(isRight || !question ? undefined : `${words.wrong} ${explained(question, response)}`);
  };
  const isOpen = state.state === 'partial' && state.questionOpen;
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
      <Asked {...{ question, words, response }} onChange={setResponse} />
      <output className="c-warn">{said ?? (isOpen ? words.open : '')}</output>
    </form>
  );
}
