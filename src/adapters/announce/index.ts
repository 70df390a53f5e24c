export { readWebhooks, type Webhook } from './config.ts';
export { deliver, type DeliveryPorts, type Outgoing } from './deliver.ts';
export { postJson } from './post.ts';
export { readDeliveries, writeDeliveries } from './state-file.ts';
