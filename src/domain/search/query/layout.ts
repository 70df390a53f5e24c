const LATIN = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';

const TO_CYRILLIC = pairs(LATIN, CYRILLIC);
const TO_LATIN = pairs(CYRILLIC, LATIN);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (key, at) => [key, to[at] ?? key]));
}

/**
 * What the same keys give on the other layout (QWERTY ↔ ЙЦУКЕН, capitals and the keys х ъ ж э б ю ё too); undefined when
 * the text mixes both scripts or has letters of neither.
 */
export function otherLayout(text: string): string | undefined {
  const latin = /[a-z]/i.test(text);
  const cyrillic = /[а-яё]/i.test(text);
  if (latin === cyrillic) return undefined;
  const keys = latin ? TO_CYRILLIC : TO_LATIN;
  return Array.from(text, (letter) => keys.get(letter) ?? letter).join('');
}
