export { importQuiz, QuizImportError, type QuizImport, type QuizImported } from './import-quiz.ts';
export { readGift, type ExchangeFile, type RawQuestion } from './read-gift.ts';
