import type { ReactElement } from 'react';
import type { Grade, PaperQuestion, QuestionKey } from '#domain/quiz';
import type { PartWords } from '../../i18n/quiz.ts';
import { fill, percent } from './fill.ts';
import { Icon } from './Icon.tsx';
import { keyText } from './texts.ts';
import { Words } from './Words.tsx';

interface Props {
  question: PaperQuestion;
  answerKey: QuestionKey;
  grade: Grade;
  locale: string;
  words: PartWords;
  /** When it comes back, where that is known; said of right answers too. */
  again?: string | undefined;
}

/** What an answer was worth, in words and a sign, and what there is to learn from it; put it into a live region. */
export function Verdict(props: Props): ReactElement {
  const { question, answerKey, grade, locale, words, again } = props;
  if (grade === 'for-a-person') {
    return (
      <div className="note after">
        <p className="hd">{words.model}</p>
        <p>
          <Words text={answerKey.rule.kind === 'reply' ? answerKey.rule.model : ''} />
        </p>
        {again !== undefined && <p className="small dim">{again}</p>}
      </div>
    );
  }
  const isRight = grade === 1;
  const said = isRight
    ? words.right
    : grade > 0
      ? fill(words.partly, { share: percent(locale, grade) })
      : words.wrong;
  const isTyped = question.kind === 'numeric' || question.kind === 'short';
  return (
    <div className={isRight ? 'note after n-tip' : 'note after n-bad'}>
      <p className="hd">
        <Icon name={isRight ? 'check' : 'x'} /> {said}
      </p>
      {!isRight && isTyped && (
        <p>{fill(words.key, { text: keyText(question, answerKey, words, locale) })}</p>
      )}
      {answerKey.feedback !== undefined && (
        <p>
          <Words text={answerKey.feedback} />
        </p>
      )}
      <Again isRight={isRight} words={words} again={again} />
    </div>
  );
}

function Again({ isRight, words, again }: { isRight: boolean } & Pick<Props, 'words' | 'again'>) {
  const text = again ?? (isRight ? undefined : words.comesBack);
  return text === undefined ? null : <p className="small dim">{text}</p>;
}
