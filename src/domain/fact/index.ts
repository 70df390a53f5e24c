export { fact, facts, type Fact } from './model.ts';
export { factValue } from './value.ts';
