export { newsMeta, type NewsMeta } from './model.ts';
