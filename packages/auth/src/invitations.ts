import { assertThat, found } from '@tiendo/contracts';
import type { AcceptedInvitation, Auth, InvitedMember } from './auth.ts';
import { setPassword } from './change-password.ts';
import type { AuthDeps } from './deps.ts';
import { findLink, linkExpiry, linkSecret, useLink, type LinkRow } from './links.ts';
import { assertUncommon } from './passwords.ts';
import { sha256 } from './sha256.ts';

/** ensureAccount gives the account of an address; of two who make it at once, one makes it. */
export async function ensureAccount(
  deps: AuthDeps,
  input: Parameters<Auth['ensureAccount']>[0],
): Promise<{ userId: string }> {
  const { userAccount } = deps.platform;
  await userAccount.createMany({
    data: { email: input.email, fullName: input.fullName },
    skipDuplicates: true,
  });
  const account = found(
    await userAccount.findFirst({ where: { email: input.email }, select: { id: true } }),
    'internal',
  );
  return { userId: account.id };
}

/** createInvitation writes an invitation's link; the mail sweep sends it. */
export async function createInvitation(
  deps: AuthDeps,
  input: Parameters<Auth['createInvitation']>[0],
): Promise<void> {
  const now = deps.clock();
  await deps.platform.accountToken.createMany({
    data: {
      id: input.id,
      kind: 'invitation',
      userId: input.userId,
      invitedTenantId: input.tenantId,
      invitedMemberId: input.memberId,
      invitedByName: input.invitedByName,
      tokenHash: sha256(linkSecret(deps.appSecret, input.id)),
      expiresAt: linkExpiry('invitation', now),
      createdAt: now,
    },
    skipDuplicates: true,
  });
}

type Acceptance = Parameters<Auth['useInvitation']>[0];

/** useInvitation lets a person into the tenant that invited them; a new account gets its name and password here. */
export async function useInvitation(
  deps: AuthDeps,
  input: Acceptance,
  activate: (invited: InvitedMember) => Promise<void>,
): Promise<AcceptedInvitation> {
  const now = deps.clock();
  const link = await findLink(deps.platform, now, input.token);
  assertThat(!link.disabled, 'account_disabled');
  const { userId } = link;
  const tenantId = found(link.tenantId, 'token_invalid');
  const memberId = found(link.memberId, 'token_invalid');
  const tenantSlug = found(link.tenantSlug, 'token_invalid');
  const account = link.hasPassword ? null : await newAccount(deps, link, input);
  await activate({ userId, tenantId, memberId, fullName: account?.fullName ?? null });
  await deps.platform.transaction(async (tx) => {
    assertThat(await useLink(tx, now, link.tokenId), 'token_invalid');
    if (account) await setPassword(tx, now, userId, account);
  });
  const session = account ? await deps.sessions.open(userId) : null;
  return { tenantSlug, email: link.email, session };
}

async function newAccount(deps: AuthDeps, link: LinkRow, input: Acceptance) {
  const { fullName, password } = input;
  assertThat(fullName, 'invalid_input', { fullName: 'invalid_input' });
  assertThat(password, 'invalid_input', { password: 'password_too_short' });
  assertUncommon(password, link.email);
  return { fullName, passwordHash: await deps.passwords.hash(password) };
}
