import type { ReactElement } from 'react';
import { CRITERIA, TOP_MARK, type Criterion, type Marks, type Split } from '#domain/quiz';
import { answerText, Words } from '../quiz-parts/index.ts';
import type { QuizWords } from '../../i18n/quiz.ts';

interface Props {
  split: Split;
  response: string | undefined;
  marks: Partial<Marks>;
  lang: string | undefined;
  words: QuizWords;
  onMark: (criterion: Criterion, mark: number) => void;
}

const MARKS = Array.from({ length: TOP_MARK + 1 }, (_, mark) => mark);

/** One answer that only a person can mark, with a good one to compare and a mark for each criterion. */
export function MarkOne({ split, response, marks, lang, words, onMark }: Props): ReactElement {
  const { paper, key } = split;
  return (
    <section className="q-block">
      <div className="hang" lang={lang}>
        <h3>
          <Words text={paper.ask} />
        </h3>
      </div>
      <blockquote className="q-reply">
        {answerText(paper, response, words) || words.noAnswer}
      </blockquote>
      <details>
        <summary>{words.model}</summary>
        <p lang={lang}>{key.rule.kind === 'reply' && <Words text={key.rule.model} />}</p>
      </details>
      <div className="q-marks">
        {CRITERIA.map((criterion) => (
          <label key={criterion}>
            <span>{words.criteria[criterion]}</span>
            <select
              className="pick"
              value={marks[criterion] ?? ''}
              onChange={({ target }) => onMark(criterion, Number(target.value))}
            >
              <option value="" disabled>
                –
              </option>
              {MARKS.map((mark) => (
                <option value={mark} key={mark}>
                  {mark}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </section>
  );
}
