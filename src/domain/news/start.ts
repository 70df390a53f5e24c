/** The first day on which the news holds. Apart from the model: what runs in a browser needs no schema. */
export function startOf(news: { date: string; effectiveFrom?: string | undefined }): string {
  return news.effectiveFrom ?? news.date;
}
