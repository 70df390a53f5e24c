export { editorFiles, type EditorFile } from './schemas.ts';
