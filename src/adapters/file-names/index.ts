export { fileNamesLoader } from './file-names-loader.ts';
