export { countOf } from './counted.ts';
export { articleAnchor, articleId, slug } from './id.ts';
export { inLocale, localeCode, localized, type Localized } from './localized.ts';
export { editDistance, nearest, nearestAmong } from './nearest.ts';
export { addDays, daysBetween, isPlainDate, type PlainDate } from './plain-date.ts';
export { plainDate } from './plain-date-schema.ts';
export {
  componentsOf,
  textOf,
  textProp,
  walk,
  type ComponentNode,
  type ElementNode,
  type Point,
  type Position,
  type PropValue,
  type TextNode,
  type Tree,
  type TreeNode,
} from './tree.ts';
