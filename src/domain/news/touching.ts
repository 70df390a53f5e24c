import type { ChangeKind, NewsChange, NewsItem } from './model.ts';

/** An item with what it says about one piece of content. */
export interface Touch<Item> {
  item: Item;
  change: NewsChange;
}

/** The id of the content that a change names, without the heading: `tax/vat#rates` is `tax/vat`. */
export function changedId({ kind, id }: Pick<NewsChange, 'kind' | 'id'>): string {
  return kind === 'article' ? (id.split('#')[0] ?? id) : id;
}

/** The items that changed a piece of content, in the order they come; those with `noChange` left it alone. */
export function touching<Item extends NewsItem>(
  items: readonly Item[],
  kind: ChangeKind,
  id: string,
): Touch<Item>[] {
  return items.flatMap((item) => {
    const change = item.data.changes.find(
      (one) => one.kind === kind && changedId(one) === id && one.what !== undefined,
    );
    return change ? [{ item, change }] : [];
  });
}
