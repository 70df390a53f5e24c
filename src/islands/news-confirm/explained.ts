import { chosen, type Split } from '#domain/quiz';
import { plain } from './plain.ts';

/** What the author says about the wrong choices in a response. */
export function explained({ paper, key }: Split, response: string): string {
  const { rule, each = [] } = key;
  if (paper.kind === 'true-false') return plain(each[response === 'true' ? 0 : 1] ?? '');
  const right = 'right' in rule ? rule.right : [];
  const wrong = chosen(response).filter((place) => !right.includes(place));
  return plain(wrong.flatMap((place) => each[place] ?? []).join(' '));
}
