import { ListReceivedSchema } from '@tiendo/contracts';
import { listReceived as list } from '@tiendo/core/published-reports';
import { tenantProcedure } from '#app/trpc.ts';

/** received.listReceived: reports that tenants directly below have sent up, read through the viewer's door. */
export const listReceived = tenantProcedure('report:receive')
  .input(ListReceivedSchema)
  .query(({ ctx, input }) =>
    ctx.database.withViewer(ctx.service.actor.tenant.id, (central) =>
      list(ctx.service, central, input),
    ),
  );
