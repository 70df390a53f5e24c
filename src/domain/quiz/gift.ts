import type { Question } from './question.ts';

/** A quiz as GIFT, and what GIFT has no words for. */
export interface GiftText {
  text: string;
  losses: GiftLoss[];
}

/** Something of a question that GIFT can't say, with the line of the GIFT text. */
export interface GiftLoss {
  question: string;
  line: number;
  message: string;
}

const SIGNS = /[\\~=#{}:]/g;

/**
 * Writes questions in Moodle's GIFT format. Id, source and day of the check go into `[id:…]` and `[tag:…]`, which
 * readers of GIFT keep or ignore; what can't be said at all is in `losses`. https://docs.moodle.org/en/GIFT_format
 */
export function writeGift(questions: readonly Question[]): GiftText {
  const losses: GiftLoss[] = [];
  const blocks: string[] = [];
  let line = 1;
  for (const question of questions) {
    for (const message of unsaid(question)) losses.push({ question: question.id, line, message });
    const block = blockOf(question);
    if (block === undefined) continue;
    blocks.push(block);
    line += block.split('\n').length + 1;
  }
  return { text: blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`, losses };
}

function unsaid(question: Question): string[] {
  if (question.kind === 'ordering')
    return ['GIFT has no questions that ask for an order: it was left out'];
  const lost = question.points === 1 ? [] : [`the weight of ${question.points} points`];
  return [...lost, ...unsaidByKind(question), ...unsaidTexts(question)];
}

/** Texts that a reader of GIFT would take for signs of its own, which it has no way to escape. */
function unsaidTexts(question: Question): string[] {
  const texts = textsOf(question);
  const lost: string[] = [];
  if (texts.some((text) => text !== text.trim() || /[\r\n\t]|\s{2}/.test(text)))
    lost.push('spaces and line breaks are not kept exactly');
  if (texts.some((text) => /^\[(?:html|moodle|plain|markdown)\]/.test(text)))
    lost.push('a text that starts like the name of a format');
  if (texts.some((text) => text.startsWith('%'))) lost.push('a text that starts with %');
  if (question.kind === 'matching' && texts.some((text) => text.includes('->')))
    lost.push('an arrow -> in a pair');
  return lost;
}

function textsOf(question: Question): string[] {
  const { ask, feedback } = question;
  const common = feedback === undefined ? [ask] : [ask, feedback];
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [...common, ...question.options.flatMap((one) => [one.text, one.feedback ?? ''])];
    case 'true-false':
      return [...common, question.ifTrue ?? '', question.ifFalse ?? ''];
    case 'short':
      return [...common, ...question.accept];
    case 'matching':
      return [
        ...common,
        ...question.pairs.flatMap(({ left, right }) => [left, right]),
        ...question.distractors,
      ];
    case 'reply':
      return [...common, question.model];
    default:
      return common;
  }
}

function unsaidByKind(question: Question): string[] {
  if (question.kind === 'numeric' && question.unit !== undefined)
    return [`the unit “${question.unit}”`];
  if (question.kind === 'short') {
    return [
      ...(question.caseMatters ? ['that case matters'] : []),
      ...(question.yoMatters ? ['that ё is not е'] : []),
      ...(question.typos === 1 ? [] : [`how many slips are forgiven (${question.typos})`]),
    ];
  }
  if (question.kind === 'reply' && question.feedback !== undefined)
    return ['the feedback, as the model answer takes its place'];
  return [];
}

function blockOf(question: Question): string | undefined {
  const answer = answerOf(question);
  if (answer === undefined) return undefined;
  const tags = [
    `[id:${question.id}]`,
    `[tag:source=${question.source}]`,
    `[tag:checked=${question.checkedOn}]`,
  ];
  if (question.sectionHash !== undefined) tags.push(`[tag:section=${question.sectionHash}]`);
  return `// ${tags.join(' ')}\n::${escaped(question.id)}::${escaped(question.ask)} {${answer}}`;
}

function answerOf(question: Question): string | undefined {
  const after = question.feedback === undefined ? '' : `\n####${escaped(question.feedback)}`;
  switch (question.kind) {
    case 'single':
      return `${lines(question.options.map((one) => `${one.right ? '=' : '~'}${optionText(one)}`))}${after}\n`;
    case 'multiple':
      return `${lines(multipleLines(question))}${after}\n`;
    case 'true-false':
      return trueFalse(question) + (after && `${after}\n`);
    case 'numeric':
      return `#${question.answer}${question.tolerance === 0 ? '' : `:${question.tolerance}`}${after && `${after}\n`}`;
    case 'short':
      return `${lines(question.accept.map((text) => `=${escaped(text)}`))}${after}\n`;
    case 'matching':
      return `${lines([
        ...question.pairs.map(({ left, right }) => `=${escaped(left)} -> ${escaped(right)}`),
        ...question.distractors.map((text) => `= -> ${escaped(text)}`),
      ])}${after}\n`;
    case 'reply':
      // The text after #### is what the marker sees: the model answer.
      return `\n####${escaped(question.model)}\n`;
    case 'ordering':
      return undefined;
  }
}

// The two texts of GIFT go by right and wrong: the first is shown to who chose the wrong answer.
function trueFalse(question: Question & { kind: 'true-false' }): string {
  const { answer, ifTrue, ifFalse } = question;
  const [wrong, right] = answer ? [ifFalse, ifTrue] : [ifTrue, ifFalse];
  const texts = [
    wrong === undefined ? '' : `#${escaped(wrong)}`,
    right === undefined ? '' : `#${escaped(right)}`,
  ];
  if (right !== undefined && wrong === undefined) texts[0] = '#';
  return `${answer ? 'TRUE' : 'FALSE'}${texts.join('')}`;
}

function lines(list: readonly string[]): string {
  return list.map((line) => `\n  ${line}`).join('');
}

function optionText(option: { text: string; feedback?: string | undefined }): string {
  return `${escaped(option.text)}${option.feedback === undefined ? '' : `#${escaped(option.feedback)}`}`;
}

/** Weights in per cent that Moodle accepts. */
const WEIGHTS = [100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111];

function rightWeight(question: Question & { kind: 'multiple' }): number | undefined {
  return WEIGHTS[question.options.filter((option) => option.right).length - 1];
}

// A wrong choice takes back what a right one gives: our rule for partial credit, said in GIFT.
function multipleLines(question: Question & { kind: 'multiple' }): string[] {
  const weight = rightWeight(question) ?? 100;
  return question.options.map(
    (option) => `~%${option.right ? '' : '-'}${weight}%${optionText(option)}`,
  );
}

function escaped(text: string): string {
  return text.replace(SIGNS, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}
