import type { BodyMessages } from '../en/body.ts';
import { plural } from '../plural.ts';

const count = plural('ru');

export const body: BodyMessages = {
  steps: 'Шаги',
  problems: 'Проблемы',
  quote: (text) => `«${text}»`,
  also: 'Ещё пишут: ',
  says: 'Клиент пишет',
  why: 'Почему',
  do: 'Что делать',
  reply: 'Ответ',
  ifNot: 'Если нет',
  escalate: 'Передать',
  within: (time) => `Ответят в течение: ${time}.`,
  hand: 'Передайте:',
  copy: 'Скопировать ответ',
  blanks: (n) =>
    `${n} ${count(n, { one: 'пропуск', few: 'пропуска', other: 'пропусков' })} заполнить`,
  remember: 'Запомните',
  internal: 'Только для своих',
  notes: { info: 'Заметка', tip: 'Совет', warning: 'Осторожно', danger: 'Стоп' },
  verdict: { good: 'Так — да', bad: 'Так — нет' },
  chat: 'Диалог',
  from: { customer: 'Клиент', agent: 'Агент' },
  play: (seconds) => (seconds === undefined ? 'Показать' : `Показать, ${seconds} с`),
  table: 'Таблица',
  since: (source, date) => `${source}, с ${date}`,
  anchor: (title) => `Скопировать ссылку на «${title}»`,
};
