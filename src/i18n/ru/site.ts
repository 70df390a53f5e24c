import type { Messages } from '../en/site.ts';
import { plural } from '../plural.ts';

const count = plural('ru');

/** Russian. */
export const ru: Messages = {
  site: {
    desk: 'Стол',
    main: 'Главное меню',
    skip: 'К тексту',
    search: 'Поиск',
    searchLong: 'Статьи, ответы, проблемы клиентов',
    language: 'Язык',
    theme: { system: 'Тема: как в системе', light: 'Тема: светлая', dark: 'Тема: тёмная' },
    shortcuts: 'Горячие клавиши',
    builtOn: (date) => `Собрано ${date}`,
  },
  kinds: {
    theory: 'Теория',
    'how-to': 'Инструкция',
    faq: 'FAQ',
    reply: 'Ответ',
    problem: 'Проблема',
    news: 'Новость',
    section: 'Раздел',
    term: 'Термин',
  },
  kindsMany: { theory: 'Теория', 'how-to': 'Инструкции', faq: 'FAQ', reply: 'Ответы' },
  kindsWhat: {
    theory: 'Как всё устроено и почему именно так.',
    'how-to': 'Одно действие по шагам.',
    faq: 'Что пишет клиент, почему так вышло, что сделать и что ответить.',
    reply: 'Готовые тексты. Заполните поля и скопируйте.',
  },
  badge: {
    verified: (date) => `Проверено ${date}`,
    until: (date) => `следующая проверка до ${date}`,
    checkedOn: (date) => `последняя проверка ${date}`,
    overdue: {
      one: 'Проверка просрочена на # день',
      few: 'Проверка просрочена на # дня',
      many: 'Проверка просрочена на # дней',
      other: 'Проверка просрочена на # дня',
    },
    dueSince: (date) => `Просрочено с ${date}`,
    dueToday: 'Проверить сегодня',
    none: 'Не проверено',
    noneWhy: 'Этот текст ещё никто не проверял',
  },
  confidence: {
    wip: 'Черновик',
    'not-validated': 'Не утверждено',
    validated: 'Утверждено',
    archived: 'В архиве',
  },
  article: {
    onThisPage: 'На странице',
    related: 'По теме',
    usedBy: 'Где используется',
    page: 'Страница',
    copyLink: 'Скопировать ссылку',
    copyLinkTo: (title) => `Скопировать ссылку на «${title}»`,
    suggestEdit: 'Предложить правку',
    pin: 'Закрепить на столе',
    unpin: 'Открепить',
    minutes: (n) => `${n} мин`,
    steps: (n) => `${n} ${count(n, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' })}`,
    problems: (n) =>
      `${n} ${count(n, { one: 'проблема', few: 'проблемы', many: 'проблем', other: 'проблемы' })}`,
    placeIn: (n, of) => `${n} из ${of}`,
    all: (n) =>
      `Все ${n} ${count(n, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' })}`,
    owner: 'Владелец',
    audience: { partner: 'Можно читать партнёрам', public: 'Публичная статья' },
    untranslated: 'Русского текста пока нет.',
    untranslatedWhy: (language) => `Ниже оригинал, язык: ${language}.`,
    translate: 'Написать перевод',
    stale: 'Оригинал изменился после перевода.',
    openOriginal: 'Открыть оригинал',
    archived: 'Статья в архиве: хранится ради старых ссылок.',
  },
  reply: {
    copy: 'Скопировать ответ',
    copied: 'Ответ скопирован',
    blanks: (n) =>
      `заполнить ${n} ${count(n, { one: 'поле', few: 'поля', many: 'полей', other: 'поля' })}`,
    blanksLeft: {
      one: 'Ответ скопирован, осталось заполнить # поле',
      few: 'Ответ скопирован, осталось заполнить # поля',
      many: 'Ответ скопирован, осталось заполнить # полей',
      other: 'Ответ скопирован, осталось заполнить # поля',
    },
    fill: 'Поля',
    example: (text) => `например, ${text}`,
  },
  copied: { link: 'Ссылка скопирована', failed: 'Браузер не разрешил копирование' },
  pinned: {
    on: 'Закреплено на столе',
    off: 'Откреплено',
    blocked: 'Браузер запретил хранить данные',
  },
  desk: {
    title: 'Стол',
    browse: 'Или по типам:',
    anyWords: 'Любые слова в любой раскладке.',
    pinned: 'Закреплено',
    pinnedNone: 'Пока пусто. Закрепите статью или ответ клавишей P или кнопкой «Закрепить».',
    recent: 'Недавнее',
    recentNone: 'Здесь появится то, что вы открывали. Хранится только на этом устройстве.',
    verified: 'Недавно проверено',
    due: 'Дольше всех ждут проверки',
    replies: 'Ответы для любого чата',
    allReplies: 'Все ответы',
    sections: (n) =>
      n === 8
        ? 'Восемь разделов'
        : `${n} ${count(n, { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' })}`,
    summary: (articles, verified) => `${articles} · проверено ${verified}`,
  },
  section: {
    kind: 'Раздел',
    articles: (n) =>
      `${n} ${count(n, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' })}`,
    replies: (n) =>
      `${n} ${count(n, { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' })}`,
    verified: (share) => `${share} проверено`,
    overdue: (share) => `${share} просрочено`,
    noneOverdue: 'без просрочки',
    empty: 'Статей пока нет',
    emptyWhat: 'У раздела есть владелец, но нет ни одной статьи. Первую можете написать вы.',
    write: 'Написать статью',
  },
  pager: {
    label: 'Страницы списка',
    back: 'Назад',
    on: 'Дальше',
    place: (n, of) => `Страница ${n} из ${of}`,
  },
  search: {
    title: 'Поиск',
    lead: 'По всему тексту статей и ответов, с фильтрами.',
    field: 'Что ищем',
    go: 'Найти',
    kind: 'Тип',
    section: 'Раздел',
    product: 'Продукт',
    line: 'Линия',
    any: 'все',
    noScript: 'Поиск работает в браузере, и ему нужен JavaScript. Всё разложено по разделам:',
    sections: 'По разделам',
  },
  missing: {
    title: 'Такой страницы нет',
    lead: 'Адрес неверный, или статью перенесли либо убрали в архив.',
    search: 'Найти поиском',
    desk: 'На стол',
  },
};
