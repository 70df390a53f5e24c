import { fingerprint, shuffled } from './random.ts';
import { sectionOfSource, type Question } from './question.ts';

/** Answers that can be chosen, in an order that tells nothing: numbers in a response count from 0 in it. */
interface Choosing {
  options: string[];
}

/** What a question shows before it is answered. It holds nothing of the key, so that it can stand apart from it. */
export type PaperQuestion = {
  /** `<quiz>/<question>`: the same in every locale. */
  id: string;
  ask: string;
  points: number;
  /** Section of the article it is about. */
  section: string;
  /** Changes when anything about the question changes. */
  version: string;
} & (
  | ({ kind: 'single' } & Choosing)
  | ({ kind: 'multiple' } & Choosing)
  | { kind: 'true-false' }
  | { kind: 'numeric'; unit?: string | undefined }
  | { kind: 'short' }
  | ({ kind: 'matching'; lefts: string[] } & Choosing)
  | ({ kind: 'ordering' } & Choosing)
  | { kind: 'reply' }
);

/** What is right, by kind; numbers are places in the paper's `options`. */
export type Rule =
  | { kind: 'single' | 'multiple'; right: number[] }
  | { kind: 'true-false'; answer: boolean }
  | { kind: 'numeric'; answer: number; tolerance: number }
  | { kind: 'short'; accept: string[]; caseMatters: boolean; yoMatters: boolean; typos: number }
  | { kind: 'matching'; right: number[] }
  | { kind: 'ordering'; order: number[] }
  | { kind: 'reply'; model: string };

/** What is kept back until the answer: the rule, the words that teach, and where to read. */
export interface QuestionKey {
  rule: Rule;
  /** `article#heading`. */
  source: string;
  feedback?: string | undefined;
  /** Feedback by option of the paper; for true-false “true”, then “false”. */
  each?: (string | null)[] | undefined;
}

/** A question in its two halves. */
export interface Split {
  paper: PaperQuestion;
  key: QuestionKey;
}

/**
 * Takes a question apart into what may be seen and the key. Options are shuffled by the question's id, so
 * that their order tells nothing and is the same in every locale.
 */
export function splitQuestion(quizId: string, question: Question): Split {
  const id = `${quizId}/${question.id}`;
  const { checkedOn: _, sectionHash: __, ...content } = question;
  const common = {
    id,
    ask: question.ask,
    points: question.points,
    section: sectionOfSource(question.source),
    version: fingerprint(content),
  };
  const { paper, rule, each } = halves(question, id);
  const key: QuestionKey = { rule, source: question.source };
  if (question.feedback !== undefined) key.feedback = question.feedback;
  if (each?.some((text) => text !== null)) key.each = each;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the half of each kind was made by that kind's branch
  return { paper: { ...common, ...paper } as PaperQuestion, key };
}

interface Halves {
  paper: { kind: string } & Record<string, unknown>;
  rule: Rule;
  each?: (string | null)[];
}

function halves(question: Question, id: string): Halves {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const { kind } = question;
      const options = shuffled(question.options, id);
      const right = options.flatMap((option, index) => (option.right ? [index] : []));
      return {
        paper: { kind, options: options.map((option) => option.text) },
        rule: { kind, right },
        each: options.map((option) => option.feedback ?? null),
      };
    }
    case 'true-false':
      return {
        paper: { kind: 'true-false' },
        rule: { kind: 'true-false', answer: question.answer },
        each: [question.ifTrue ?? null, question.ifFalse ?? null],
      };
    case 'numeric': {
      const { answer, tolerance, unit } = question;
      return {
        paper: { kind: 'numeric', ...(unit !== undefined && { unit }) },
        rule: { kind: 'numeric', answer, tolerance },
      };
    }
    case 'short': {
      const { accept, caseMatters, yoMatters, typos } = question;
      return {
        paper: { kind: 'short' },
        rule: { kind: 'short', accept, caseMatters, yoMatters, typos },
      };
    }
    case 'matching':
      return matchingHalves(question, id);
    case 'ordering': {
      const options = shuffled([...question.steps.keys()], id);
      return {
        paper: { kind: 'ordering', options: options.map((step) => question.steps[step]!) },
        rule: { kind: 'ordering', order: question.steps.map((_, step) => options.indexOf(step)) },
      };
    }
    case 'reply':
      return { paper: { kind: 'reply' }, rule: { kind: 'reply', model: question.model } };
  }
}

function matchingHalves(question: Question & { kind: 'matching' }, id: string): Halves {
  const rights = question.pairs.map((pair) => pair.right);
  // Two lefts may share a right; it is offered once.
  const options = shuffled([...new Set([...rights, ...question.distractors])], id);
  return {
    paper: { kind: 'matching', lefts: question.pairs.map((pair) => pair.left), options },
    rule: { kind: 'matching', right: rights.map((right) => options.indexOf(right)) },
  };
}
