import { randomUUID } from 'node:crypto';
import { assertThat } from '@tiendo/contracts';
import { assertAttempt, attemptLimits, countAttempt } from './attempts.ts';
import type { Auth } from './auth.ts';
import { setPassword } from './change-password.ts';
import type { AuthDeps } from './deps.ts';
import { findLink, linkExpiry, linkSecret, useLink } from './links.ts';
import { assertUncommon } from './passwords.ts';
import { sha256 } from './sha256.ts';

/**
 * requestPasswordReset queues a mail to a known address. Known and unknown addresses take the same statements; an address that is asked
 * for too often is passed over in silence, else the answer would tell that somebody else asked.
 */
export async function requestPasswordReset(
  deps: AuthDeps,
  input: Parameters<Auth['requestPasswordReset']>[0],
): Promise<void> {
  const { platform } = deps;
  const now = deps.clock();
  await assertAttempt(platform, now, [attemptLimits.resetBySource(input.source)]);
  const allowed = await countAttempt(platform, now, attemptLimits.resetByAddress(input.email));
  if (!allowed) return;
  const id = randomUUID();
  await platform.$executeRaw`
    INSERT INTO account_token (id, kind, user_id, token_hash, expires_at, created_at)
    SELECT ${id}::uuid, 'reset', id, ${sha256(linkSecret(deps.appSecret, id))}, ${linkExpiry('reset', now)}, ${now}
    FROM user_account WHERE email = ${input.email} AND disabled_at IS NULL`;
}

/** resetPassword sets the password of the account that a reset link was mailed to. */
export async function resetPassword(
  deps: AuthDeps,
  input: Parameters<Auth['resetPassword']>[0],
): Promise<void> {
  const now = deps.clock();
  const link = await findLink(deps.platform, now, input.token);
  assertThat(link.kind === 'reset', 'token_invalid');
  assertThat(!link.disabled, 'account_disabled');
  assertUncommon(input.password, link.email);
  const passwordHash = await deps.passwords.hash(input.password);
  await deps.platform.transaction(async (tx) => {
    assertThat(await useLink(tx, now, link.tokenId), 'token_invalid');
    await setPassword(tx, now, link.userId, { passwordHash });
  });
}
