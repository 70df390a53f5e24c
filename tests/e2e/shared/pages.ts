/** One page of every kind, so that what holds for all pages is tested on each kind. */
export const pages = {
  desk: '/',
  'desk in Russian': '/ru/',
  theory: '/articles/payments/how-money-travels/',
  'how-to': '/articles/payments/refund-a-payment/',
  faq: '/articles/payments/payment-failed/',
  'faq with dialogues': '/articles/craft/angry-customer/',
  'article in Russian': '/ru/articles/payments/payment-failed/',
  'article not translated': '/ru/articles/payments/answer-a-dispute/',
  section: '/sections/payments/',
  type: '/types/how-to/',
  replies: '/replies/',
  reply: '/replies/refund-card-how-long/',
  news: '/news/',
  'news item': '/news/refresh-now/',
  'search page': '/search/',
  'missing page': '/no/such/page/',
} as const;

export const article = pages.faq;
export const kinds = Object.entries(pages);
