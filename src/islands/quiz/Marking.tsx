import { useState, type ReactElement } from 'react';
import {
  confirming,
  CRITERIA,
  gradeAttempt,
  readMarks,
  resulting,
  sharesOf,
  TOP_MARK,
  type Attempt,
  type KeyFile,
  type Marks,
  type PaperFile,
} from '#domain/quiz';
import { answerText, Words } from '../quiz-parts/index.ts';
import { withKeys, type QuizProps } from './model.ts';
import type { QuizState } from './use-quiz.ts';

interface Props extends QuizProps {
  state: QuizState;
  paper: PaperFile;
  answerKey: KeyFile;
  attempt: Attempt;
}

type Form = Record<string, Partial<Marks>>;

/** The mentor's screen: marks by the five criteria, and the confirmation that is a statement of its own. */
export function Marking({ state, paper, answerKey, attempt, ...props }: Props): ReactElement {
  const { words, markers, base } = props;
  const [form, setForm] = useState<Form>({});
  const [who, setWho] = useState('');
  const [sat, setSat] = useState(false);
  const [missing, setMissing] = useState(false);
  const resumed = state.resumed!;
  const splits = withKeys(resumed.questions, answerKey);
  const { waiting } = gradeAttempt(splits, resumed.answers, paper.pass);
  const toMark = splits.filter(({ paper: { id } }) => waiting.includes(id));
  const confirm = (): void => {
    const marks = Object.fromEntries(
      toMark.flatMap(({ paper: { id } }) => {
        const read = readMarks(form[id]);
        return read ? [[id, read] as const] : [];
      }),
    );
    if (!sat || who === '' || Object.keys(marks).length < toMark.length || !state.run)
      return setMissing(true);
    const by = {
      objectType: 'Agent' as const,
      account: { homePage: new URL(base, location.href).href, name: who },
    };
    const result = gradeAttempt(splits, resumed.answers, paper.pass, marks);
    const { scaled, raw, max, passed } = result;
    const outcome = { version: answerKey.version, level: attempt.level, shares: sharesOf(result) };
    void state.record.append([
      confirming(state.run, by, marks),
      resulting(state.run, { scaled, raw, max, passed, outcome }, by),
    ]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <h2 className="q-title">{words.markTitle}</h2>
      <p className="dim">{words.markWhy}</p>
      {toMark.map(({ paper: question, key }) => (
        <section className="q-block" key={question.id}>
          <div className="hang">
            <h3>
              <Words text={question.ask} />
            </h3>
          </div>
          <blockquote className="q-reply">
            {answerText(question, resumed.answers.get(question.id), words) || words.noAnswer}
          </blockquote>
          <details>
            <summary>{words.model}</summary>
            <p>{key.rule.kind === 'reply' && <Words text={key.rule.model} />}</p>
          </details>
          <div className="q-marks">
            {CRITERIA.map((criterion) => (
              <label key={criterion}>
                <span>{words.criteria[criterion]}</span>
                <select
                  className="pick"
                  value={form[question.id]?.[criterion] ?? ''}
                  onChange={({ target }) =>
                    setForm({
                      ...form,
                      [question.id]: { ...form[question.id], [criterion]: Number(target.value) },
                    })
                  }
                >
                  <option value="" disabled>
                    –
                  </option>
                  {Array.from({ length: TOP_MARK + 1 }, (_, mark) => (
                    <option value={mark} key={mark}>
                      {mark}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </section>
      ))}
      <section className="q-block">
        <label className="q-who">
          <span>{words.who}</span>
          <select className="pick" value={who} onChange={({ target }) => setWho(target.value)}>
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
          <input type="checkbox" checked={sat} onChange={({ target }) => setSat(target.checked)} />
          <span>{words.sat}</span>
        </label>
        <p className="c-warn small" aria-live="polite">
          {missing && words.confirmMissing}
        </p>
        <button className="btn btn-go" type="submit">
          {words.confirm}
        </button>
      </section>
    </form>
  );
}
