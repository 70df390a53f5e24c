export { SEVERITY_OF, type IssueCode } from './codes.ts';
export { inReadingOrder, issueAt, type Issue, type IssueText, type Place } from './model.ts';
export { FORMATS, forPeople, printIssues, summary, type Format } from './print.ts';
