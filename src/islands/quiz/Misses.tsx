import { useState, type ReactElement } from 'react';
import type { KeyFile, Marked, Split } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { answerText, fill, Icon, keyText, Source, Words } from '../quiz-parts/index.ts';

interface Props {
  misses: readonly Marked[];
  splits: readonly Split[];
  answerKey: KeyFile;
  locale: string;
  words: QuizWords;
}

/** Every miss: what was answered, what is right, why, and the section that says so. */
export function Misses({ misses, splits, answerKey, locale, words }: Props): ReactElement {
  const [open, setOpen] = useState<string>();
  const byId = new Map(splits.map((split) => [split.paper.id, split]));
  return (
    <section className="q-block">
      <div className="hang">
        <h3>{words.missed}</h3>
        {misses.length > 0 && <span className="aside">{words.missedAside}</span>}
      </div>
      {misses.length === 0 && <p>{words.missedNone}</p>}
      {misses.map((miss) => {
        const split = byId.get(miss.id);
        const where = answerKey.keys[miss.id]?.where;
        if (!split || !where) return null;
        const said = answerText(split.paper, miss.response, words);
        const isOpen = open === miss.id;
        return (
          <div className="miss" key={miss.id}>
            <Icon name="x" />
            <div>
              <b>
                <Words text={split.paper.ask} />
              </b>
              <p>{said === '' ? words.noAnswer : fill(words.you, { text: said })}</p>
              <p>{fill(words.rightIs, { text: keyText(split.paper, split.key, words, locale) })}</p>
              {split.key.feedback !== undefined && (
                <p>
                  <Words text={split.key.feedback} />
                </p>
              )}
              {isOpen && <Source where={where} words={words} />}
            </div>
            <button
              className="btn btn-sm"
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? undefined : miss.id)}
            >
              {words.read}
            </button>
          </div>
        );
      })}
    </section>
  );
}
