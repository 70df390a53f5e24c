import type { SynonymGroup } from '../model.ts';

/** By the stem of a word, the stems of its other forms, which need not be terms. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/** What the language says are forms of one word. */
export function formsOf(groups: readonly SynonymGroup[], stem: (word: string) => string): Forms {
  const forms = new Map<string, readonly string[]>();
  for (const { words, source } of groups) {
    if (source !== 'form') continue;
    const stems = words.map(stem);
    for (const each of stems) {
      const known = forms.get(each) ?? [];
      forms.set(
        each,
        [...new Set([...known, ...stems])].filter((other) => other !== each),
      );
    }
  }
  return forms;
}
