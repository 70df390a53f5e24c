export {
  team,
  workCalendar,
  type Person,
  type Product,
  type SupportLine,
  type Team,
  type WorkCalendar,
} from './model.ts';
