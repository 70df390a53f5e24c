import { newsMeta, type NewsItem } from '#domain/news';

/** A news item of 23 November; `data` replaces or adds fields. */
export function item(data: Record<string, unknown> = {}, id?: string): NewsItem {
  const meta = newsMeta.parse({
    title: 'Payouts are faster',
    summary: 'From today a payout takes one day.',
    date: '2026-11-23',
    source: 'Product',
    editor: 'news-editor',
    lines: ['line-1'],
    changes: [{ id: 'payments/payouts', what: 'the number of days' }],
    ...data,
  });
  return { id: id ?? `${meta.date}-faster-payouts`, data: meta };
}
