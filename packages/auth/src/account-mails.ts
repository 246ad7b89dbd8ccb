import { RoleSchema } from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { z } from 'zod';
import { linkSecret } from './links.ts';

const AccountMailSchema = z.object({
  tokenId: z.string(),
  kind: z.enum(['invitation', 'reset']),
  email: z.string(),
  fullName: z.string(),
  expiresAt: z.date(),
  tenantName: z.string().nullable(),
  role: RoleSchema.nullable(),
  invitedByName: z.string().nullable(),
});

/** AccountMail is one mail to write: `secret` goes into its link; tenantName, role and invitedByName belong to invitations. */
export type AccountMail = z.infer<typeof AccountMailSchema> & { secret: string };

/**
 * claimAccountMails takes up to `limit` mails that nobody has sent, oldest first, for this caller alone. A mail that is not marked as
 * sent comes back after one minute, then two, four and so on up to six hours, until its link has expired; so it is sent at least once.
 */
export async function claimAccountMails(
  platform: PlatformDb,
  appSecret: string,
  now: Date,
  limit: number,
): Promise<AccountMail[]> {
  const rows = await platform.$queryRaw`
    WITH claimed AS (
      UPDATE account_token SET claimed_at = ${now}, attempts = attempts + 1
      WHERE id IN (
        SELECT a.id FROM account_token a
        WHERE a.mailed_at IS NULL AND a.used_at IS NULL AND a.expires_at > ${now}
          AND (a.claimed_at IS NULL
            OR a.claimed_at + least(interval '1 minute' * 2 ^ least(a.attempts - 1, 20), interval '6 hours') <= ${now})
          AND (a.kind = 'reset' OR EXISTS (
            SELECT 1 FROM member m
            WHERE m.tenant_id = a.invited_tenant_id AND m.id = a.invited_member_id AND m.status = 'invited'))
        ORDER BY a.created_at LIMIT ${limit} FOR UPDATE OF a SKIP LOCKED)
      RETURNING id, kind, user_id, invited_tenant_id, invited_member_id, invited_by_name, expires_at, created_at)
    SELECT c.id AS "tokenId", c.kind, u.email, coalesce(m.full_name, u.full_name) AS "fullName", c.expires_at AS "expiresAt",
      t.name AS "tenantName", m.role, c.invited_by_name AS "invitedByName"
    FROM claimed c
    JOIN user_account u ON u.id = c.user_id
    LEFT JOIN tenant t ON t.id = c.invited_tenant_id
    LEFT JOIN member m ON m.tenant_id = c.invited_tenant_id AND m.id = c.invited_member_id
    ORDER BY c.created_at`;
  return z
    .array(AccountMailSchema)
    .parse(rows)
    .map((row) => ({ ...row, secret: linkSecret(appSecret, row.tokenId) }));
}

/** markMailed settles a mail that the mail server has taken, so that it is not claimed again. */
export async function markMailed(platform: PlatformDb, tokenId: string, now: Date): Promise<void> {
  await platform.accountToken.updateMany({
    where: { id: tokenId, mailedAt: null },
    data: { mailedAt: now },
  });
}
