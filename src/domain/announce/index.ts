export { messageFor } from './formats.ts';
export {
  CHAT_FORMATS,
  type Announcement,
  type ChatFormat,
  type Deliveries,
  type Delivery,
  type DeliveryState,
  type Target,
} from './model.ts';
export { MOST_TRIES, verdictOn, type Answer, type Verdict } from './outcome.ts';
export { unknownIn } from './targets.ts';
export { deliveriesDue, deliveryKey } from './plan.ts';
