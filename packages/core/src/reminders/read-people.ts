import { RoleSchema } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';
import type { Person } from './people.ts';

const PersonSchema = z.object({
  memberId: z.string(),
  role: RoleSchema,
  agencyId: z.string().nullable(),
  email: z.boolean(),
  phone: z.boolean(),
  push: z.boolean(),
  muted: z.array(z.string()),
});

/** readPeople reads, in one statement, everybody who could be told of work of the given agencies: their people, and those who follow all. */
export async function readPeople(tx: TenantTx, agencyIds: readonly string[]): Promise<Person[]> {
  const rows = await tx.$queryRaw`
    SELECT m.id AS "memberId", m.role::text, m.agency_id AS "agencyId", m.email_bounced_at IS NULL AS email,
      m.phone IS NOT NULL AS phone, m.muted, EXISTS (
        SELECT 1 FROM push_subscription s WHERE s.tenant_id = m.tenant_id AND s.member_id = m.id) AS push
    FROM member m
    WHERE m.tenant_id = ${tx.tenantId}::uuid AND m.status = 'active'
      AND (m.agency_id = ANY (${[...agencyIds]}::uuid[]) OR m.role IN ('coordinator', 'leader', 'admin'))
    ORDER BY m.id`;
  return z
    .array(PersonSchema)
    .parse(rows)
    .map(({ memberId, role, agencyId, muted, ...reach }) => ({
      memberId,
      role,
      agencyId,
      muted,
      reach,
    }));
}
