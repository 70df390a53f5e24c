import type { Curriculum } from '../curriculum/index.ts';
import type { Entry, KeyPath } from './model.ts';

/** An article that a plan tells to read, and where it does. */
export interface PlannedArticle {
  /** Id of the article. */
  article: string;
  keys: KeyPath;
}

/** Every article that a plan reads, in its order; what is nested how in the plan's file does not matter. */
export function plannedArticles(plan: Pick<Entry<Curriculum>, 'data'>): PlannedArticle[] {
  return found(plan.data, []);
}

function found(value: unknown, keys: KeyPath): PlannedArticle[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const inside = entries.flatMap(([key, part]) => found(part, [...keys, key]));
  const article: unknown = Reflect.get(value, 'article');
  if (Reflect.get(value, 'kind') !== 'read' || typeof article !== 'string') return inside;
  return [{ article: article.split('#')[0]!, keys: [...keys, 'article'] }, ...inside];
}
