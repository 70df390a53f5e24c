import type { GIFTQuestion } from 'gift-pegjs';

type Question = Exclude<GIFTQuestion, { type: 'Description' | 'Category' }>;
type Of<Type> = Extract<Question, { type: Type }>;

/** A question's own part of the model, and what of it the model can't say. */
interface Content {
  content: Record<string, unknown> | undefined;
  losses: string[];
}

/** Turns a parsed GIFT question into the fields of our model. */
export function contentOf(question: Question): Content {
  const losses = question.stem.format === 'html' ? ['its HTML was kept as text'] : [];
  const read = byType(question);
  const after = question.globalFeedback?.text;
  const feedback = after === undefined || question.type === 'Essay' ? {} : { feedback: after };
  return {
    content: read.content && { ask: question.stem.text, ...read.content, ...feedback },
    losses: [...losses, ...read.losses],
  };
}

function byType(question: Question): Content {
  switch (question.type) {
    case 'MC':
      return choices(question);
    case 'TF':
      return trueFalse(question);
    case 'Numerical':
      return numeric(question);
    case 'Short':
      return short(question);
    case 'Matching':
      return matching(question);
    case 'Essay': {
      const model = question.globalFeedback?.text;
      if (model === undefined)
        return lost('an essay needs a model answer after #### for the person who marks');
      return kept({ kind: 'reply', model });
    }
  }
}

function choices(question: Of<'MC'>): Content {
  const isMultiple = question.choices.every(
    ({ isCorrect, weight }) => !isCorrect && weight !== null,
  );
  const options = question.choices.map(({ text, feedback, isCorrect, weight }) => ({
    text: text.text,
    ...((isMultiple ? (weight ?? 0) > 0 : isCorrect) && { right: true }),
    ...(feedback && { feedback: feedback.text }),
  }));
  const isPartly =
    !isMultiple && question.choices.some(({ weight }) => weight !== null && weight < 100);
  return {
    content: { kind: isMultiple ? 'multiple' : 'single', options },
    losses: [
      ...(isPartly
        ? ['part marks for one option were left out: a single choice is right or wrong']
        : []),
      ...(isMultiple && !isEven(question)
        ? ['its weights were left out: each right option counts the same']
        : []),
    ],
  };
}

function isEven({ choices: list }: Of<'MC'>): boolean {
  const rights = list.flatMap(({ weight }) => (weight !== null && weight > 0 ? [weight] : []));
  return rights.every((weight) => weight === rights[0]);
}

// In GIFT the first text is for those who were wrong, the second for those who were right.
function trueFalse(question: Of<'TF'>): Content {
  const { isTrue, trueFeedback: wrong, falseFeedback: right } = question;
  const [ifTrue, ifFalse] = isTrue ? [right, wrong] : [wrong, right];
  return kept({
    kind: 'true-false',
    answer: isTrue,
    ...(ifTrue && ifTrue.text !== '' && { ifTrue: ifTrue.text }),
    ...(ifFalse && ifFalse.text !== '' && { ifFalse: ifFalse.text }),
  });
}

function numeric(question: Of<'Numerical'>): Content {
  const list = Array.isArray(question.choices)
    ? question.choices
    : [{ text: question.choices, feedback: null }];
  const first = list[0]?.text;
  if (!first) return lost('it has no answer');
  const low = first.numberLow ?? (first.number ?? 0) - (first.range ?? 0);
  const high = first.numberHigh ?? (first.number ?? 0) + (first.range ?? 0);
  const answer = first.number ?? (low + high) / 2;
  const tolerance = first.range ?? (first.type === 'high-low' ? (high - low) / 2 : 0);
  const more = list.length > 1 || list.some(({ feedback }) => feedback);
  return {
    content: { kind: 'numeric', answer, ...(tolerance > 0 && { tolerance }) },
    losses: more ? ['only its first number was kept, without feedback of its own'] : [],
  };
}

function short(question: Of<'Short'>): Content {
  const full = question.choices.filter(({ weight }) => weight === null || weight === 100);
  const isLess = full.length < question.choices.length;
  const hasFeedback = question.choices.some(({ feedback }) => feedback);
  return {
    content: { kind: 'short', accept: full.map(({ text }) => text.text) },
    losses: [
      ...(isLess ? ['answers with part marks were left out'] : []),
      ...(hasFeedback ? ['feedback of single answers was left out'] : []),
    ],
  };
}

function matching(question: Of<'Matching'>): Content {
  const pairs = question.matchPairs.map(({ subquestion, subanswer }) => ({
    left: subquestion.text,
    right: unescaped(subanswer),
  }));
  const distractors = pairs.filter(({ left }) => left === '').map(({ right }) => right);
  return kept({
    kind: 'matching',
    pairs: pairs.filter(({ left }) => left !== ''),
    ...(distractors.length > 0 && { distractors }),
  });
}

// gift-pegjs 1.0.2 leaves its own marks for escaped signs in the right sides of pairs: &&058; for a colon.
function unescaped(text: string): string {
  return text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const kept = (content: Record<string, unknown>): Content => ({ content, losses: [] });
const lost = (message: string): Content => ({ content: undefined, losses: [message] });
