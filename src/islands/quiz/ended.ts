/** The screens after the end of an attempt: they come with the key, so that the first question comes sooner. */
export { Marking } from './Marking.tsx';
export { ResultScreen } from './ResultScreen.tsx';
