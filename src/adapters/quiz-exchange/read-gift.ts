// gift-pegjs: the one maintained parser of GIFT, by the author of its grammar; also inside the VS Code extension.
import { parse, type GIFTQuestion } from 'gift-pegjs';
import type { ExchangeFault } from '#domain/quiz';
import { contentOf } from './gift-content.ts';

/** A question as it was read, before it is checked against the model. */
export interface RawQuestion {
  /** Line on which it starts, from 1. */
  line: number;
  data: Record<string, unknown>;
}

/** What a file of another system holds. */
export interface ExchangeFile {
  questions: RawQuestion[];
  faults: ExchangeFault[];
}

/**
 * Reads Moodle's GIFT. Never throws: each question is parsed by itself, so that a broken one costs no other; what
 * can't be taken over is a fault with its line. https://docs.moodle.org/en/GIFT_format
 */
export function readGift(text: string): ExchangeFile {
  const file: ExchangeFile = { questions: [], faults: [] };
  for (const block of blocksOf(text)) {
    try {
      for (const question of parse(`${block.text}\n`)) take(file, question, block.line);
    } catch (error) {
      const { message, line } = syntaxFault(error);
      // Where the end is missing the parser points behind the block.
      const last = block.text.split('\n').length;
      file.faults.push({ line: block.line + Math.min(line, last) - 1, message });
    }
  }
  return file;
}

function take(file: ExchangeFile, question: GIFTQuestion, line: number): void {
  if (question.type === 'Description' || question.type === 'Category') {
    file.faults.push({
      line,
      message: `a ${question.type.toLowerCase()} is no question: it was left out`,
    });
    return;
  }
  const { content, losses } = contentOf(question);
  for (const message of losses) file.faults.push({ line, message });
  if (!content) return;
  const tags = new Map(
    (question.tags ?? []).map((tag) => [tag.split('=')[0], tag.slice(tag.indexOf('=') + 1)]),
  );
  const given = {
    id: question.id ?? question.title ?? undefined,
    source: tags.get('source'),
    checkedOn: tags.get('checked'),
    sectionHash: tags.get('section'),
  };
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  file.questions.push({ line, data: { ...known, ...content } });
}

/** Questions are parted by blank lines, and hold none. */
function blocksOf(text: string): { line: number; text: string }[] {
  const blocks: { line: number; text: string }[] = [];
  let current: { line: number; lines: string[] } | undefined;
  const close = (): void => {
    if (current?.lines.some((line) => !line.trim().startsWith('//')))
      blocks.push({ line: current.line, text: current.lines.join('\n') });
    current = undefined;
  };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') close();
    else (current ??= { line: index + 1, lines: [] }).lines.push(line);
  }
  close();
  return blocks;
}

function syntaxFault(error: unknown): { message: string; line: number } {
  const text = error instanceof Error ? error.message : String(error);
  const location: unknown = Reflect.get(Object(error), 'location');
  const start: unknown = Reflect.get(Object(location), 'start');
  const line: unknown = Reflect.get(Object(start), 'line');
  return { message: `this is no GIFT: ${text}`, line: typeof line === 'number' ? line : 1 };
}
