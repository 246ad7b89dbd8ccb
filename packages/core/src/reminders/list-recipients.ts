import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import type { ReminderRecipient } from './views.ts';

/** listRecipients gives the people who stand in the ledger, by name, for its filter. */
export async function listRecipients(ctx: ServiceContext): Promise<ReminderRecipient[]> {
  const rows = await ctx.db.$queryRaw`
    SELECT m.id, m.full_name AS "fullName", coalesce(a.short_name, a.name) AS "agencyName"
    FROM member m LEFT JOIN agency a ON a.tenant_id = m.tenant_id AND a.id = m.agency_id
    WHERE m.tenant_id = ${ctx.db.tenantId}::uuid AND EXISTS (
      SELECT 1 FROM reminder r WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id)
    ORDER BY m.full_name, m.id`;
  return z
    .array(z.object({ id: z.string(), fullName: z.string(), agencyName: z.string().nullable() }))
    .parse(rows);
}
