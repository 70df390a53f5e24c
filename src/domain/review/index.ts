export { cardsOf, type Card, type Memory, type Scheduler, type Sighting } from './card.ts';
export { isChangedSince } from './changed.ts';
export { DAILY_SECONDS, isDue, queueOf, type Queue } from './queue.ts';
export { strengthsOf } from './strength.ts';
