/** Words of the imported locale that the importer itself writes. */
export interface Words {
  video: string;
  picture: string;
  unassigned: string;
  line: string;
  todo: string;
}

const WORDS: Record<string, Words> = {
  en: {
    video: 'Video',
    picture: 'Picture',
    unassigned: 'Unassigned',
    line: 'First line',
    todo: 'Fill this in',
  },
  ru: {
    video: 'Видео',
    picture: 'Рисунок',
    unassigned: 'Не назначено',
    line: 'Первая линия',
    todo: 'Заполните',
  },
};

/** The importer's words in a locale, English where there are none. */
export function wordsIn(locale: string): Words {
  return WORDS[locale.split('-')[0]!] ?? WORDS['en']!;
}
