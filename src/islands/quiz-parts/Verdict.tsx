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
}

/** What an answer was worth, in words and a sign, and what there is to learn from it; put it into a live region. */
export function Verdict({ question, answerKey, grade, locale, words }: Props): ReactElement {
  if (grade === 'for-a-person') {
    return (
      <div className="note after">
        <p className="hd">{words.model}</p>
        <p>
          <Words text={answerKey.rule.kind === 'reply' ? answerKey.rule.model : ''} />
        </p>
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
      {!isRight && <p className="small dim">{words.comesBack}</p>}
      {answerKey.feedback !== undefined && (
        <p>
          <Words text={answerKey.feedback} />
        </p>
      )}
    </div>
  );
}
