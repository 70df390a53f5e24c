import type { ReactElement } from 'react';
import { Choices } from './Choices.tsx';
import { Matching } from './Matching.tsx';
import type { AnswerProps } from './model.ts';
import { Ordering } from './Ordering.tsx';
import { Typed } from './Typed.tsx';

/** The place where a question is answered, by its kind. */
export function Answer({ question, ...rest }: AnswerProps): ReactElement {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return <Choices {...rest} question={question} />;
    case 'numeric':
    case 'short':
    case 'reply':
      return <Typed {...rest} question={question} />;
    case 'matching':
      return <Matching {...rest} question={question} />;
    case 'ordering':
      return <Ordering {...rest} question={question} />;
  }
}
