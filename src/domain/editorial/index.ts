export { checkLibrary } from './check-library.ts';
