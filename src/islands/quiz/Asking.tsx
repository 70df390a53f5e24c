import { useCallback, useState, type ReactElement } from 'react';
import { grade, isBlank, type PaperFile } from '#domain/quiz';
import {
  Answer,
  Ask,
  fill,
  Source,
  toggled,
  useDigits,
  useFocus,
  valuesOf,
  Verdict,
} from '../quiz-parts/index.ts';
import { Head } from './Head.tsx';
import type { QuizProps } from './model.ts';
import { Over } from './Over.tsx';
import { Strip, type Mark } from './Strip.tsx';
import type { QuizState } from './use-quiz.ts';
import { useDraft } from './use-draft.ts';

interface Props extends QuizProps {
  state: QuizState;
  paper: PaperFile;
}

/** One question a screen: answers are kept as they are given; nothing is revealed in an exam. */
export function Asking({ state, paper, ...props }: Props): ReactElement | null {
  const { words, locale } = props;
  const { attempt, resumed, key, answer, handIn } = state;
  const questions = resumed?.questions ?? [];
  const isPractice = paper.mode === 'practice';
  const answers = resumed?.answers ?? new Map<string, string>();
  const firstOpen = questions.findIndex(({ paper: { id } }) => isBlank(answers.get(id)));
  const [place, setPlace] = useState(firstOpen === -1 ? questions.length : firstOpen);
  const [missing, setMissing] = useState(false);
  const asked = questions[place]?.paper;
  const draft = useDraft(asked?.id, answers, answer, !isPractice);
  const shown = isPractice && asked && answers.has(asked.id) ? key?.keys[asked.id] : undefined;
  const seed = attempt?.seed ?? '';

  const press = useCallback(
    (digit: number) => {
      const value = asked && valuesOf(asked, seed)[digit - 1];
      if (asked && value !== undefined && !shown)
        draft.change(toggled(asked, draft.response, value));
    },
    [asked, seed, shown, draft],
  );
  useDigits(press);
  const next = useFocus<HTMLButtonElement>(shown !== undefined);

  if (!attempt || !resumed) return null;
  if (!asked) {
    return (
      <Over
        {...props}
        paper={paper}
        questions={questions}
        answers={answers}
        onChange={setPlace}
        onHandIn={handIn}
        left={state.left}
      />
    );
  }
  const move = (to: number): void => {
    draft.save();
    setMissing(false);
    setPlace(to);
  };
  const submit = (): void => {
    if (isPractice && !shown) {
      if (isBlank(draft.response)) return setMissing(true);
      return draft.save();
    }
    if (isPractice && place === questions.length - 1) return handIn();
    return move(place + 1);
  };
  const markOf = (id: string): Mark => {
    if (id === asked.id) return 'n';
    const given = answers.get(id);
    if (isBlank(given)) return 'o';
    const rule = isPractice ? key?.keys[id]?.rule : undefined;
    return rule && grade(rule, given ?? '') === 0 ? 'w' : 'a';
  };
  const marks = questions.map(({ paper: { id } }) => ({ id, mark: markOf(id) }));
  const isWrong = shown && grade(shown.rule, draft.response) !== 1 && shown.rule.kind !== 'reply';
  const lastStep = place === questions.length - 1;
  return (
    <div className={isPractice ? 'q-with-source' : ''}>
      <form
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Head paper={paper} words={words} left={state.left}>
          <span>{fill(words.question, { n: place + 1, all: questions.length })}</span>
        </Head>
        <Strip marks={marks} />
        <fieldset
          className="q-set"
          data-question={asked.id}
          lang={paper.locale === locale ? undefined : paper.locale}
        >
          <legend>
            <Ask text={asked.ask} key={asked.id} />
          </legend>
          <Answer
            question={asked}
            response={draft.response}
            onChange={draft.change}
            words={words}
            seed={seed}
            shown={shown}
            key={asked.id}
          />
        </fieldset>
        {shown && (
          <Verdict
            question={asked}
            answerKey={shown}
            grade={grade(shown.rule, draft.response)}
            locale={locale}
            words={words}
          />
        )}
        <p className="c-warn small" aria-live="polite">
          {missing && words.unanswered}
        </p>
        <div className="row q-row">
          <button className="btn btn-go" type="submit" ref={next}>
            {isPractice && !shown && words.check}
            {isPractice && shown && (lastStep ? words.finish : words.next)}
            {!isPractice && (lastStep ? words.toCheck : words.next)} <kbd aria-hidden="true">⏎</kbd>
          </button>
          {!isPractice && place > 0 && (
            <button className="btn" type="button" onClick={() => move(place - 1)}>
              {words.previous}
            </button>
          )}
          <span className="small faint keys-hint">{words.keys}</span>
        </div>
      </form>
      {isWrong && <Source where={shown.where} words={words} />}
    </div>
  );
}
