import { RoleSchema } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import type { Person } from './people.ts';

/** personColumns are the columns of a member `m` as PersonSchema reads them. */
export const personColumns = Prisma.sql`m.id AS "memberId", m.role::text, m.agency_id AS "agencyId", m.muted,
  jsonb_build_object('email', m.email_bounced_at IS NULL, 'phone', m.phone IS NOT NULL, 'push', EXISTS (
    SELECT 1 FROM push_subscription s WHERE s.tenant_id = m.tenant_id AND s.member_id = m.id)) AS reach`;

/** PersonSchema reads an active member as far as reminding goes. */
export const PersonSchema = z.object({
  memberId: z.string(),
  role: RoleSchema,
  agencyId: z.string().nullable(),
  muted: z.array(z.string()),
  reach: z.object({ email: z.boolean(), phone: z.boolean(), push: z.boolean() }),
});

/** readPeople reads, in one statement, everybody who could be told of work of the given agencies: their people, and those who follow all. */
export async function readPeople(tx: TenantTx, agencyIds: readonly string[]): Promise<Person[]> {
  const rows = await tx.$queryRaw`
    SELECT ${personColumns} FROM member m
    WHERE m.tenant_id = ${tx.tenantId}::uuid AND m.status = 'active'
      AND (m.agency_id = ANY (${[...agencyIds]}::uuid[]) OR m.role IN ('coordinator', 'leader', 'admin', 'ministry'))
    ORDER BY m.id`;
  return z.array(PersonSchema).parse(rows);
}
