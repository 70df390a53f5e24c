export { question, quiz, type Question, type Quiz } from './model.ts';
