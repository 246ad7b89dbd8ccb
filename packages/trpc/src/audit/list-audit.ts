import { ListAuditSchema } from '@tiendo/contracts';
import { listAudit as run } from '@tiendo/core/audit';
import { tenantProcedure } from '#app/trpc.ts';

/** audit.listAudit: one page of the audit log, newest first. */
export const listAudit = tenantProcedure('audit:read')
  .input(ListAuditSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
