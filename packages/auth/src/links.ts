import { createHmac } from 'node:crypto';
import { found, RoleSchema } from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { z } from 'zod';
import type { AccountLink } from './auth.ts';
import { sha256 } from './sha256.ts';

/** linkHours says how long a mailed link works: an invitation waits for people on leave, a reset is asked for by who waits for it. */
export const linkHours = { invitation: 14 * 24, reset: 1 } as const;

/**
 * linkSecret is the secret part of a mailed link. It follows from the token's id, so the worker can write the mail although the
 * database holds only the secret's hash.
 */
export function linkSecret(appSecret: string, tokenId: string): string {
  return createHmac('sha256', appSecret).update(`account-link:${tokenId}`).digest('base64url');
}

/** linkExpiry is when a link made now stops working. */
export function linkExpiry(kind: keyof typeof linkHours, now: Date): Date {
  return new Date(now.getTime() + linkHours[kind] * 3_600_000);
}

const LinkRowSchema = z.object({
  tokenId: z.string(),
  kind: z.enum(['invitation', 'reset']),
  userId: z.string(),
  email: z.string(),
  fullName: z.string(),
  hasPassword: z.boolean(),
  disabled: z.boolean(),
  invitedByName: z.string().nullable(),
  tenantId: z.string().nullable(),
  tenantName: z.string().nullable(),
  tenantSlug: z.string().nullable(),
  memberId: z.string().nullable(),
  role: RoleSchema.nullable(),
});
export type LinkRow = z.infer<typeof LinkRowSchema>;

/** findLink reads a link that still works, or fails with token_invalid. An invitation dies with the place it gives. */
export async function findLink(platform: PlatformDb, now: Date, token: string): Promise<LinkRow> {
  const rows = await platform.$queryRaw`
    SELECT a.id AS "tokenId", a.kind, a.user_id AS "userId", u.email, u.full_name AS "fullName",
      u.password_hash IS NOT NULL AS "hasPassword", u.disabled_at IS NOT NULL AS disabled,
      a.invited_by_name AS "invitedByName", t.id AS "tenantId", t.name AS "tenantName", t.slug AS "tenantSlug",
      m.id AS "memberId", m.role
    FROM account_token a
    JOIN user_account u ON u.id = a.user_id
    LEFT JOIN member m ON m.tenant_id = a.invited_tenant_id AND m.id = a.invited_member_id AND m.status = 'invited'
    LEFT JOIN tenant t ON t.id = m.tenant_id
    WHERE a.token_hash = ${sha256(token)} AND a.used_at IS NULL AND a.expires_at > ${now}
      AND (a.kind = 'reset' OR m.id IS NOT NULL)`;
  return found(z.array(LinkRowSchema).parse(rows)[0], 'token_invalid');
}

/** linkView is what a link's page may show of it. */
export function linkView(row: LinkRow): AccountLink {
  const { kind, email, fullName, hasPassword, tenantName, tenantSlug, role, invitedByName } = row;
  const invitation =
    tenantName !== null && tenantSlug !== null && role !== null
      ? { tenantName, tenantSlug, role, invitedByName }
      : null;
  return { kind, email, fullName, hasPassword, invitation };
}

/** useLink uses a link up; false when somebody else was quicker. The WHERE tests what it sets, so only one caller ever gets true. */
export async function useLink(
  tx: Pick<PlatformDb, 'accountToken'>,
  now: Date,
  tokenId: string,
): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({
    where: { id: tokenId, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** withdrawResets makes every reset link of a person useless, because their password has just been set. */
export async function withdrawResets(
  tx: Pick<PlatformDb, 'accountToken'>,
  now: Date,
  userId: string,
): Promise<void> {
  await tx.accountToken.updateMany({
    where: { userId, kind: 'reset', usedAt: null },
    data: { usedAt: now },
  });
}
