import { outboxPayloads, type OutboxKind, type OutboxPayload } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';

/** OutboxEvent is one event as its handler gets it. */
export interface OutboxEvent<Payload> {
  id: string;
  payload: Payload;
}

/** OutboxContext is what handlers work with: the rows of the event's tenant, and when. Nobody acts: the system does. */
export type OutboxContext = Pick<ServiceContext, 'now' | 'today'> & { db: TenantDb };

/** OutboxHandler follows up one kind of event. It is called at least once, so it is safe to run twice; it may use the network. */
export interface OutboxHandler {
  readonly kind: OutboxKind;
  run(ctx: OutboxContext, event: OutboxEvent<unknown>): Promise<void>;
}

/** defineOutboxHandler ties a kind's payload schema to its handler. */
export function defineOutboxHandler<K extends OutboxKind>(
  kind: K,
  handle: (ctx: OutboxContext, event: OutboxEvent<OutboxPayload<K>>) => Promise<void>,
): OutboxHandler {
  const schema: { parse(payload: unknown): unknown } = outboxPayloads[kind];
  const parse = (payload: unknown): payload is OutboxPayload<K> => {
    schema.parse(payload);
    return true;
  };
  return {
    kind,
    run: async (ctx, { id, payload }) => {
      if (parse(payload)) await handle(ctx, { id, payload });
    },
  };
}
