export {
  defineOutboxHandler,
  type OutboxContext,
  type OutboxEvent,
  type OutboxHandler,
} from './define-outbox-handler.ts';
export { drainOutbox, type Drained, type OutboxDeps } from './drain-outbox.ts';
export { emitOutboxEvent } from './emit-outbox-event.ts';
