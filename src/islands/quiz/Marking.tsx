import type { ReactElement } from 'react';
import type { Attempt, KeyFile, PaperFile } from '#domain/quiz';
import { useFocus } from '../quiz-parts/index.ts';
import { MarkOne } from './MarkOne.tsx';
import type { QuizProps } from './model.ts';
import { useMarking, type MarkingState } from './use-marking.ts';
import type { QuizState } from './use-quiz.ts';

export interface MarkingProps extends QuizProps {
  state: QuizState;
  paper: PaperFile;
  answerKey: KeyFile;
  attempt: Attempt;
}

/** The mentor's screen: marks by the five criteria, and the confirmation that is a statement of its own. */
export function Marking(props: MarkingProps): ReactElement {
  const { state, paper, words, locale, markers } = props;
  const title = useFocus<HTMLHeadingElement>();
  const at = useMarking(props);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        at.confirm();
      }}
    >
      <h2 className="q-title" tabIndex={-1} ref={title}>
        {words.markTitle}
      </h2>
      <p className="dim">{words.markWhy}</p>
      {at.toMark.map((split) => {
        const { id } = split.paper;
        return (
          <MarkOne
            split={split}
            response={state.resumed?.answers.get(id)}
            marks={at.marksOf(id)}
            lang={paper.locale === locale ? undefined : paper.locale}
            words={words}
            onMark={(criterion, mark) => at.mark(id, criterion, mark)}
            key={id}
          />
        );
      })}
      <Confirming at={at} words={words} markers={markers} />
    </form>
  );
}

type ConfirmingProps = Pick<QuizProps, 'words' | 'markers'> & { at: MarkingState };

/** Who marks, that they sat beside, and the button. */
function Confirming({ at, words, markers }: ConfirmingProps): ReactElement {
  return (
    <section className="q-block">
      <label className="q-who">
        <span>{words.who}</span>
        <select className="pick" value={at.who} onChange={({ target }) => at.choose(target.value)}>
          <option value="" disabled>
            {words.nothing}
          </option>
          {markers.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="q-sat">
        <input type="checkbox" checked={at.sat} onChange={({ target }) => at.say(target.checked)} />
        <span>{words.sat}</span>
      </label>
      <p className="c-warn small" aria-live="polite">
        {at.missing && words.confirmMissing}
      </p>
      <button className="btn btn-go" type="submit">
        {words.confirm}
      </button>
    </section>
  );
}
