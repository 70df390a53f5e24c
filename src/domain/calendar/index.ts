export { foldLine } from './fold.ts';
export { planEvents, type EventWords, type PlanEvents } from './plan-events.ts';
export { writeCalendar, type CalendarEvent, type CalendarFile } from './write-calendar.ts';
