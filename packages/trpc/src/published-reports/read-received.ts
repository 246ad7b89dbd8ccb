import { ReadReceivedSchema } from '@tiendo/contracts';
import { readReceived as read } from '@tiendo/core/published-reports';
import { tenantProcedure } from '#app/trpc.ts';

/** received.readReceived: one report from below, with the answers given to it. */
export const readReceived = tenantProcedure('report:receive')
  .input(ReadReceivedSchema)
  .query(({ ctx, input }) =>
    ctx.database.withViewer(ctx.service.actor.tenant.id, (central) =>
      read(ctx.service, central, input),
    ),
  );
