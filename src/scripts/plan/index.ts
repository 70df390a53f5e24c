export { startBar } from './bar.ts';
export { fillToday } from './today.ts';
