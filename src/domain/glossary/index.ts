export { glossary, term, type Term } from './model.ts';
