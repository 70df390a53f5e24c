export { guideMeta, type GuideMeta } from './model.ts';
