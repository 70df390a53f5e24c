export { typesetLibrary, typesetQuestion } from './library.ts';
export { typesetNodes } from './nodes.ts';
export { typesetText } from './quotes.ts';
