/** A question of an Aiken file: one right answer among lettered ones. */
export interface AikenQuestion {
  /** Line of the file on which it starts, from 1. */
  line: number;
  ask: string;
  options: { text: string; right: boolean }[];
}

/** Something in a file of another system that could not be taken over. */
export interface ExchangeFault {
  line: number;
  message: string;
}

/** What a file of another system holds. */
export interface AikenFile {
  questions: AikenQuestion[];
  faults: ExchangeFault[];
}

interface Block {
  line: number;
  ask: string[];
  options: { letter: string; text: string }[];
}

const OPTION = /^([A-Z])[.)]\s+(.*)$/;
const ANSWER = /^ANSWER:\s*(\S*)\s*$/;

/**
 * Reads Moodle's Aiken format: the question, lines `A. …` or `A) …`, and `ANSWER: B`. Never throws: what can't be
 * taken over is a fault with its line, and the rest is read. https://docs.moodle.org/en/Aiken_format
 */
export function readAiken(text: string): AikenFile {
  const file: AikenFile = { questions: [], faults: [] };
  let block: Block | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [line, content] = [index + 1, raw.trim()];
    if (content === '') continue;
    const answer = ANSWER.exec(content);
    if (answer) {
      close(file, block, answer[1]!, line);
      block = undefined;
      continue;
    }
    block ??= { line, ask: [], options: [] };
    addLine(file, block, content, line);
  }
  if (block)
    file.faults.push({ line: block.line, message: 'the question has no line “ANSWER: …”' });
  return file;
}

function addLine(file: AikenFile, block: Block, content: string, line: number): void {
  const option = OPTION.exec(content);
  if (option) block.options.push({ letter: option[1]!, text: option[2]! });
  else if (block.options.length === 0) block.ask.push(content);
  else
    file.faults.push({
      line,
      message: `“${content.slice(0, 40)}” is no option; write “C. …”, or ANSWER:`,
    });
}

function close(file: AikenFile, block: Block | undefined, letter: string, line: number): void {
  const fault = (message: string) => void file.faults.push({ line, message });
  if (!block) return fault('ANSWER: stands without a question');
  const letters = block.options.map((option) => option.letter);
  if (block.ask.length === 0) return fault('there are options and an answer, but no question');
  if (block.options.length < 2) return fault('a question needs at least two options');
  if (new Set(letters).size < letters.length) return fault('two options have the same letter');
  if (!letters.includes(letter))
    return fault(`the key is “${letter}”, but the options are ${letters.join(', ')}`);
  const options = block.options.map((option) => ({
    text: option.text,
    right: option.letter === letter,
  }));
  file.questions.push({ line: block.line, ask: block.ask.join(' '), options });
}
