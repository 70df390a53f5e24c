export { fileNamesLoader } from './file-names-loader.ts';
export { editorFiles, type EditorFile } from './schemas.ts';
