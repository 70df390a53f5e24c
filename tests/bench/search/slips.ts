const KEYS = {
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ru: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
};
/** What is written for what is heard. */
const HEARD = {
  en: ['ei>ie', 'ie>ei', 'ea>ee', 'c>s', 'k>c', 'ance>ence', 'ph>f', 'll>l', 'ss>s', 'e>i', 'a>e'],
  ru: ['о>а', 'а>о', 'е>и', 'и>е', 'тся>ться', 'ться>тся', 'нн>н', 'сч>щ', 'д>т', 'т>д', 'з>с'],
};
const LONG_WORD = /[a-zа-яё]{5,}/gi;

/**
 * The query with one slip in each of `count` of its words of five letters and more: a letter missing, doubled or another
 * key's, two swapped, or a spelling by ear. As it was, where it has too few such words. `random` gives 0 to below 1.
 */
export function slipped(
  query: string,
  locale: 'en' | 'ru',
  count: number,
  random: () => number,
): string {
  const words = [...query.matchAll(LONG_WORD)];
  if (words.length < count) return query;
  const drawn = words
    .map((match) => ({ match, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .slice(0, count);
  const wrong = new Map(
    drawn.map(({ match }) => [match.index, slip(match[0].toLowerCase(), locale, random)]),
  );
  return query.replaceAll(LONG_WORD, (word, at: number) => wrong.get(at) ?? word);
}

function slip(word: string, locale: 'en' | 'ru', random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] ?? '';
  const around = (middle: string, skipped: number): string =>
    word.slice(0, at) + middle + word.slice(at + skipped);
  const row = KEYS[locale].find((keys) => keys.includes(letter)) ?? letter;
  const key = row.indexOf(letter);
  const beside = pick([row[key - 1], row[key + 1]].filter((each) => each !== undefined));
  const [heard = '', written = ''] =
    pick(HEARD[locale].filter((rule) => word.slice(1).includes(rule.split('>')[0] ?? '')))?.split(
      '>',
    ) ?? [];
  const wrong = [
    around('', 1),
    around(letter + letter, 1),
    around(beside ?? letter, 1),
    around((word[at + 1] ?? '') + letter, 2),
    word.charAt(0) + word.slice(1).replace(heard, written),
    word.charAt(0) + word.slice(1).replace(heard, written),
  ];
  return pick(wrong) ?? word;
}
