import { useState, type ReactElement } from 'react';
import { CRITERIA, type KeySource, type Marked, type Marks, type Split } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { answerText, fill, Icon, keyText, lessonsOf, Source, Words } from '../quiz-parts/index.ts';

interface Props {
  miss: Marked;
  split: Split;
  where: KeySource;
  /** What a person marked, for an answer that needs one. */
  marks: Marks | undefined;
  locale: string;
  /** Language of the question, where it is not the page's. */
  lang: string | undefined;
  words: QuizWords;
}

/** One miss: what was answered, what is right, why, and the section that says so. */
export function Miss(props: Props): ReactElement {
  const { miss, split, where, marks, locale, lang, words } = props;
  const { paper, key } = split;
  const [isOpen, setOpen] = useState(false);
  const said = answerText(paper, miss.response, words);
  const why = lessonsOf(split, miss.response);
  const right = paper.kind === 'reply' ? `${words.model}: {text}` : words.rightIs;
  return (
    <div className="miss">
      <Icon name="x" />
      <div>
        <div lang={lang}>
          <b>
            <Words text={paper.ask} />
          </b>
          <p className="q-said">{said === '' ? words.noAnswer : fill(words.you, { text: said })}</p>
          <Why texts={why.wrong} />
          {marks && (
            <p className="q-why">
              {CRITERIA.map((one) => `${words.criteria[one]} ${marks[one]}`).join(' · ')}
            </p>
          )}
          <p className="q-said">
            <Words text={fill(right, { text: keyText(paper, key, words, locale) })} />
          </p>
          <Why texts={why.right} />
        </div>
        {isOpen && <Source where={where} words={words} />}
      </div>
      <button
        className="btn btn-sm"
        type="button"
        aria-expanded={isOpen}
        aria-label={`${words.read}: ${where.heading || where.title}`}
        onClick={() => setOpen(!isOpen)}
      >
        {words.read}
      </button>
    </div>
  );
}

function Why({ texts }: { texts: readonly string[] }): ReactElement[] {
  return texts.map((text) => (
    <p className="q-why" key={text}>
      <Words text={text} />
    </p>
  ));
}
