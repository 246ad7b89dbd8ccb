import { RoleSchema, TenantLevelSchema } from '@tiendo/contracts';
import { Prisma, type PlatformDb } from '@tiendo/db';
import { z } from 'zod';

const MembershipSchema = z.object({
  memberId: z.string(),
  fullName: z.string(),
  role: RoleSchema,
  agencyId: z.string().nullable(),
  tenant: z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    level: TenantLevelSchema,
    suspended: z.boolean(),
  }),
});

const SessionRowSchema = z.object({
  userId: z.string(),
  expiresAt: z.date(),
  email: z.string(),
  fullName: z.string(),
  isOperator: z.boolean(),
  memberships: z.array(MembershipSchema),
});
export type SessionRow = z.infer<typeof SessionRowSchema>;

/**
 * readSessionRow reads a session, its account and every active membership in one statement, for each request begins with it. The
 * session of a disabled account does not exist.
 */
export async function readSessionRow(
  platform: PlatformDb,
  idHash: string,
): Promise<SessionRow | null> {
  const rows = await platform.rows(Prisma.sql`
    SELECT s.user_id AS "userId", s.expires_at AS "expiresAt", u.email, u.full_name AS "fullName",
      u.is_operator AS "isOperator", coalesce(m.memberships, '[]') AS memberships
    FROM session s
    JOIN user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'memberId', member.id, 'fullName', member.full_name, 'role', member.role, 'agencyId', member.agency_id,
        'tenant', json_build_object('id', tenant.id, 'slug', tenant.slug, 'name', tenant.name, 'level', tenant.level,
          'suspended', tenant.status = 'suspended')) ORDER BY tenant.name) AS memberships
      FROM member JOIN tenant ON tenant.id = member.tenant_id
      WHERE member.user_id = s.user_id AND member.status = 'active'
    ) m ON true
    WHERE s.id_hash = ${idHash}`);
  return z.array(SessionRowSchema).parse(rows)[0] ?? null;
}
