import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { h, icon } from './build.ts';
import type { WordReading } from './engine.ts';

type Words = BrowserMessages['palette'];

/** Says what was done to the query: what was looked for, how words were read, what nothing has. */
export function describe(reading: WordReading[], words: Words): Node[] {
  const asMeant = reading.filter(({ as }) => as !== 'unknown' && as !== 'synonym');
  const known = [...new Set(asMeant.flatMap(({ read }) => read[0] ?? []))];
  const unknown = reading.filter(({ as }) => as === 'unknown').map(({ typed }) => typed);
  const repaired = together(reading).flatMap((word) => repair(word, words));
  const sentences: (HTMLElement | string)[][] = repaired;
  if (known.length > 0) sentences.unshift([words.searchedFor, ...bold(known, words.and)]);
  if (unknown.length > 0) sentences.push([capital(words.nothingHas), ...bold(unknown, words.and)]);
  const said = sentences.flatMap(withStop);
  return [...said, ...(said.length > 0 ? ['.'] : [])].map(toNode);
}

const withStop = (parts: (HTMLElement | string)[], index: number) =>
  index > 0 ? ['. ', ...parts] : parts;

/** Whether the query was read otherwise than typed: then, and only then, it must be said. */
export const wasRepaired = (reading: WordReading[]): boolean =>
  reading.some(({ as }) => isRepaired(as) || as === 'unknown');

/** What was typed in the other script is one mistake, however many words it has: it is said once. */
function together(reading: WordReading[]): WordReading[] {
  return [...Map.groupBy(reading, oneMistake).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || !isOtherScript(first.as)) return group;
    const read = group.map(({ read: [best = ''] }) => best);
    return [{ ...first, typed: group.map(({ typed }) => typed).join(', '), read }];
  });
}

/** Only words that stand for themselves are kept apart: their own reading is their key. */
const oneMistake = (word: WordReading): WordReading | WordReading['as'] =>
  isOtherScript(word.as) ? word.as : word;

const isOtherScript = (as: WordReading['as']): boolean => as === 'layout' || as === 'translit';

function repair({ typed, as, read }: WordReading, words: Words): string[][] {
  const other = read.filter((word) => word !== typed).join(', ');
  return isRepaired(as) ? [[words[as](typed, other)]] : [];
}

function isRepaired(as: WordReading['as']): as is 'layout' | 'translit' | 'typo' | 'synonym' {
  return as === 'layout' || as === 'translit' || as === 'typo' || as === 'synonym';
}

function bold(list: string[], and: string): (HTMLElement | string)[] {
  return list.flatMap((word, index) => {
    const before = index === 0 ? [] : [index === list.length - 1 ? and : ', '];
    return [...before, h('b', {}, word)];
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const toNode = (part: HTMLElement | string): Node =>
  typeof part === 'string' ? document.createTextNode(part) : part;

/** The line at the foot (under the field when narrow): what was done, and the way to all text. */
export function showReading(box: HTMLElement, parts: Node[], allText: Node | undefined): void {
  box.replaceChildren(
    ...(parts.length > 0 ? [icon('info'), h('span', {}, ...parts)] : []),
    ...(allText
      ? [h('span.alt', {}, allText, ' ', h('kbd', { 'aria-hidden': 'true' }, '⇧ Enter'))]
      : []),
  );
  box.hidden = parts.length === 0 && !allText;
}
