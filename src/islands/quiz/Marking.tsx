import { useState, type ReactElement } from 'react';
import {
  confirming,
  gradeAttempt,
  readMarks,
  resulting,
  sharesOf,
  type Attempt,
  type KeyFile,
  type Marks,
  type PaperFile,
} from '#domain/quiz';
import { useFocus } from '../quiz-parts/index.ts';
import { MarkOne } from './MarkOne.tsx';
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
  const { words, locale, markers, base } = props;
  const title = useFocus<HTMLHeadingElement>();
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
      <h2 className="q-title" tabIndex={-1} ref={title}>
        {words.markTitle}
      </h2>
      <p className="dim">{words.markWhy}</p>
      {toMark.map((split) => {
        const { id } = split.paper;
        return (
          <MarkOne
            split={split}
            response={resumed.answers.get(id)}
            marks={form[id] ?? {}}
            lang={paper.locale === locale ? undefined : paper.locale}
            words={words}
            onMark={(criterion, mark) =>
              setForm({ ...form, [id]: { ...form[id], [criterion]: mark } })
            }
            key={id}
          />
        );
      })}
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
