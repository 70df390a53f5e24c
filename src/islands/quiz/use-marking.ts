import { useState } from 'react';
import {
  confirming,
  gradeAttempt,
  readMarks,
  resulting,
  sharesOf,
  type Criterion,
  type Marks,
  type Split,
} from '#domain/quiz';
import { withKeys } from './model.ts';
import type { MarkingProps } from './Marking.tsx';

/** What a mentor fills in. */
export interface MarkingState {
  /** The answers that wait for a person. */
  toMark: Split[];
  marksOf: (question: string) => Partial<Marks>;
  mark: (question: string, criterion: Criterion, mark: number) => void;
  /** Id of the role that marks; empty until it is chosen. */
  who: string;
  choose: (who: string) => void;
  /** True once the mentor says that they sat beside. */
  sat: boolean;
  say: (sat: boolean) => void;
  /** True after “confirm” while something was not filled in. */
  missing: boolean;
  confirm: () => void;
}

type Form = Readonly<Record<string, Partial<Marks>>>;

/** Keeps what a mentor fills in; when it is whole, the confirmation and the result that follows from it. */
export function useMarking(props: MarkingProps): MarkingState {
  const { state, paper, answerKey } = props;
  const [form, setForm] = useState<Form>({});
  const [who, choose] = useState('');
  const [sat, say] = useState(false);
  const [missing, setMissing] = useState(false);
  const { questions, answers } = state.resumed!;
  const splits = withKeys(questions, answerKey);
  const { waiting } = gradeAttempt(splits, answers, paper.pass);
  const toMark = splits.filter(({ paper: { id } }) => waiting.includes(id));
  const confirm = (): void => {
    const marks = readForm(form, waiting);
    if (!sat || who === '' || !marks) setMissing(true);
    else keep(props, splits, who, marks);
  };
  return {
    toMark,
    marksOf: (question) => form[question] ?? {},
    mark: (question, criterion, mark) =>
      setForm({ ...form, [question]: { ...form[question], [criterion]: mark } }),
    who,
    choose,
    sat,
    say,
    missing,
    confirm,
  };
}

/** The marks of all these questions, or undefined while one is not whole. */
function readForm(form: Form, questions: readonly string[]): Record<string, Marks> | undefined {
  const marks = questions.flatMap((id) => {
    const read = readMarks(form[id]);
    return read ? [[id, read] as const] : [];
  });
  return marks.length === questions.length ? Object.fromEntries(marks) : undefined;
}

function keep(
  { state, paper, answerKey, attempt, base }: MarkingProps,
  splits: readonly Split[],
  who: string,
  marks: Record<string, Marks>,
): void {
  if (!state.run) return;
  const by = {
    objectType: 'Agent' as const,
    account: { homePage: new URL(base, location.href).href, name: who },
  };
  const result = gradeAttempt(splits, state.resumed!.answers, paper.pass, marks);
  const { scaled, raw, max, passed } = result;
  const outcome = { version: answerKey.version, level: attempt.level, shares: sharesOf(result) };
  void state.record.append([
    confirming(state.run, by, marks),
    resulting(state.run, { scaled, raw, max, passed, outcome }, by),
  ]);
}
