import type { ArticleType } from '../../article/index.ts';
import type { Draft } from '../body/convert.ts';
import { textIn } from './front.ts';
import { lineTextOf } from '../nodes.ts';
import { stem } from '../paths.ts';
import { problemsOf } from './problems.ts';
import { stepListsOf } from './steps.ts';

/** A type and the rule that gave it, in words for the report. */
export interface Guess {
  type: ArticleType;
  rule: string;
}

const FAQ_NAME =
  /(?:^|[-_.\s])(?:faqs?|troubleshoot(?:ing)?|errors?|problems?|questions)(?:$|[-_.\s])/i;
const FAQ_TITLE =
  /\b(?:FAQs?|frequently asked|troubleshoot\w*)\b|часто задаваемые|вопросы и ответы|устранени\p{L}* (?:неполад|ошиб|проблем|неисправност)/iu;
const HOW_NAME = /(?:^|[-_.\s])how(?:[-_.\s]to)?(?:$|[-_.\s])/i;
const HOW_TITLE = /^(?:how to\b|как\s|walkthrough\b|пошаговое)/iu;
const PROCEDURE = /^(?:to\s+\p{Ll}|чтобы\s|как\s|how to\b)/iu;
const VERBS = new Set(
  (
    'accept activate add adjust allow analyze apply approve archive assign authorize automate block build calculate ' +
    'cancel change check choose clear close combine configure connect convert copy correct count create customize ' +
    'define delete design disable download edit enable enter export filter find fix generate get hide import install ' +
    'invite invoice link list load make manage map merge migrate modify move open order pay pick post prepare print ' +
    'process publish purchase receive reconcile record refund register release remove rename renew replace request ' +
    'reset resolve restore return revert review run save scan schedule search sell send set setup ship show sign ' +
    'specify split start stop submit switch sync synchronize test track transfer turn uninstall unlock update upgrade ' +
    'upload use validate verify view work write'
  ).split(' '),
);

/** Guesses what a text is for; what is not clearly a procedure or a list of problems is theory. */
export function guessType(draft: Draft, title: string): Guess {
  const topic =
    ['ms.topic', 'type', 'topic'].map((name) => textIn(draft.data, name)).find(Boolean) ?? '';
  return (
    faq(draft, title, topic) ??
    howTo(draft, title, topic) ?? { type: 'theory', rule: 'nothing says otherwise' }
  );
}

function faq(draft: Draft, title: string, topic: string): Guess | undefined {
  const problems = problemsOf(draft.blocks);
  if (problems.length === 0) return undefined;
  if (/^(?:faq|troubleshooting)/i.test(topic))
    return asFaq('the front matter says FAQ or troubleshooting');
  if (FAQ_NAME.test(stem(draft.path)))
    return asFaq('the file name says FAQ, problem or troubleshooting');
  if (FAQ_TITLE.test(title)) return asFaq('the title says FAQ or troubleshooting');
  const headings = draft.blocks.filter((node) => node.type === 'heading');
  const questions = headings.filter((node) => lineTextOf(node.children ?? []).endsWith('?'));
  return questions.length >= 3 && questions.length * 2 >= headings.length
    ? asFaq('most headings are questions')
    : undefined;
}

function asFaq(rule: string): Guess {
  return { type: 'faq', rule };
}

function howTo(draft: Draft, title: string, topic: string): Guess | undefined {
  const sign = signOfProcedure(draft, title, topic);
  if (sign === undefined) return undefined;
  return stepListsOf(draft.blocks).length > 0
    ? { type: 'how-to', rule: `${sign}, and there are numbered steps` }
    : { type: 'theory', rule: 'it looks like a how-to but has no numbered steps' };
}

function signOfProcedure(draft: Draft, title: string, topic: string): string | undefined {
  if (/^how-?to/i.test(topic)) return 'the front matter says how-to';
  if (HOW_NAME.test(stem(draft.path))) return 'the file name says how';
  const first = /^\p{L}+/u.exec(title)?.[0]?.toLowerCase() ?? '';
  if (HOW_TITLE.test(title) || VERBS.has(first)) return 'the title starts with what to do';
  const headings = draft.blocks.filter((node) => node.type === 'heading');
  return headings.some((node) => PROCEDURE.test(lineTextOf(node.children ?? [])))
    ? 'a heading starts with “To …”'
    : undefined;
}
