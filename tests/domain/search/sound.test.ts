import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '#domain/search';
import { soundsOf } from '../../../src/domain/search/text/sound.ts';
import { anyCharacter, article, HELP, indexOf } from './small.ts';

const NAMES = [
  ['google', 'гугл'],
  ['dropbox', 'дропбокс'],
  ['chrome', 'хром'],
  ['chat', 'чат'],
  ['edge', 'эдж'],
  ['outlook', 'аутлук'],
  ['excel', 'эксель'],
  ['word', 'ворд'],
  ['sharepoint', 'шарпойнт'],
  ['whatsapp', 'вотсап'],
  ['zoom', 'зум'],
  ['wordpress', 'вордпресс'],
] as const;

const russian = indexOf(
  [
    article('Перенос файлов из Dropbox', { body: 'Войдите в Dropbox и выберите файлы.' }),
    article('Вход через Google', { body: 'Домен должен быть подтверждён.' }),
    article('Login и пароль', { body: 'Ложное срабатывание защиты.' }),
  ],
  'ru',
);

describe('names as they are said', () => {
  it.each(NAMES)('%s and %s sound alike', (latin, cyrillic) => {
    expect(soundsOf(latin)).toEqual(expect.arrayContaining(soundsOf(cyrillic)));
  });

  it('tells short names apart by where their vowels stand', () => {
    expect(soundsOf('zoom')).not.toEqual(soundsOf('изм'));
    expect(soundsOf('edge')).not.toEqual(soundsOf('же'));
  });

  it('has no sound for codes, mixed script and other scripts', () => {
    expect(['e1045', 'iоs', 'ß', '日本', ''].map(soundsOf)).toEqual([[], [], [], [], []]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(soundsOf(text).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('finds the name in a query, whatever its ending', () => {
    expect(readQuery(russian, 'дропбокса ').words).toMatchObject([
      { how: 'synonym', searched: ['dropbox'] },
    ]);
  });

  it('keeps the likelier slip beside a name that sounds alike', () => {
    expect(readQuery(russian, 'ложжное ').words).toMatchObject([
      { how: 'typo', searched: ['ложное', 'login'] },
    ]);
  });

  it('is not asked of a word read on the other layout', () => {
    const english = indexOf(HELP);
    expect(readQuery(english, 'xfhl; ').words[0]?.how).toBe('unknown');
  });
});

describe('a slip that stands in a text', () => {
  it('does not hide the common word that is meant', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      article(`Workflow ${at}`, { body: 'The workflow is shown.' }),
    );
    const index = indexOf([...many, article('Statuses', { body: 'A worklfow with a slip.' })]);
    const [unit] = readQuery(index, 'worklfow ').units;
    const terms = unit?.alternatives.map(({ term }) => index.data.surfaces[term]);
    expect(terms).toEqual(expect.arrayContaining(['worklfow', 'workflow']));
  });
});
