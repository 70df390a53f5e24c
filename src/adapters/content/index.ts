export { checkFolder, loadLibrary, type Checked } from './load-library.ts';
export { parseFile } from './parse-file.ts';
export { parseMdx } from './parse-mdx.ts';
export { readFolder } from './read-folder.ts';
export { stampTranslation, withSourceHash } from './stamp-translation.ts';
export { translationsIn, type Translation } from './translations.ts';
export { stampQuiz, type QuestionStamp } from './stamp-quiz.ts';
