import { useEffect, useRef, type ReactElement } from 'react';
import { isBlank, type PaperFile } from '#domain/quiz';
import { answerText, fill, Words } from '../quiz-parts/index.ts';
import { Head } from './Head.tsx';
import type { Asked, QuizProps } from './model.ts';

interface Props extends QuizProps {
  paper: PaperFile;
  questions: readonly Asked[];
  answers: ReadonlyMap<string, string>;
  left: number | undefined;
  onChange: (place: number) => void;
  onHandIn: () => void;
}

/** Every question with its answer, before the attempt is handed in. */
export function Over(props: Props): ReactElement {
  const { paper, questions, answers, words, left, onChange, onHandIn } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const open = questions.filter((one) => isBlank(answers.get(one.paper.id))).length;
  return (
    <div>
      <Head paper={paper} words={words} left={left} />
      <h2 className="q-title" tabIndex={-1} ref={title}>
        {words.overTitle}
      </h2>
      <p className="dim">{words.overWhy}</p>
      <ol className="q-over">
        {questions.map((one, place) => {
          const text = answerText(one.paper, answers.get(one.paper.id), words);
          return (
            <li key={one.paper.id}>
              <span className="n">{place + 1}</span>
              <div>
                <b>
                  <Words text={one.paper.ask} />
                </b>
                <p className={text === '' ? 'c-warn' : ''}>{text === '' ? words.noAnswer : text}</p>
              </div>
              <button
                className="btn btn-sm"
                type="button"
                onClick={() => onChange(place)}
                aria-label={`${words.change}: ${place + 1}`}
              >
                {words.change}
              </button>
            </li>
          );
        })}
      </ol>
      <div className="row q-row">
        <button className="btn btn-go" type="button" onClick={onHandIn}>
          {open === 0 ? words.handIn : fill(words.handInEmpty, { n: open })}
        </button>
      </div>
    </div>
  );
}
