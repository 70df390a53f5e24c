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
  ifNot: 'Не помогло',
  escalate: 'Передать',
  within: (time) => `Срок ответа: ${time}.`,
  hand: 'Передайте:',
  copy: 'Скопировать ответ',
  blanks: (n) =>
    `заполните ${n} ${count(n, { one: 'поле', few: 'поля', many: 'полей', other: 'поля' })}`,
  remember: 'Запомните',
  internal: 'Только для сотрудников',
  notes: { info: 'Заметка', tip: 'Совет', warning: 'Осторожно', danger: 'Стоп' },
  verdict: { good: 'Так хорошо', bad: 'Так не надо' },
  chat: 'Диалог',
  from: { customer: 'Клиент', agent: 'Агент' },
  play: (seconds) => (seconds === undefined ? 'Показать' : `Показать, ${seconds} с`),
  table: 'Таблица',
  since: (source, date) => `${source}, с ${date}`,
  anchor: (title) => `Скопировать ссылку на «${title}»`,
};
