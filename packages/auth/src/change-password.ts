import { assertThat, found } from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { assertAttempt, attemptLimits, forgetAttempts } from './attempts.ts';
import type { Auth, NewSession } from './auth.ts';
import type { AuthDeps } from './deps.ts';
import { withdrawResets } from './links.ts';
import { assertUncommon, nobodysHash } from './passwords.ts';

/** changePassword sets a new password by the old one; every other browser is signed out, this one goes on with a new session. */
export async function changePassword(
  deps: AuthDeps,
  input: Parameters<Auth['changePassword']>[0],
): Promise<NewSession> {
  const { platform, passwords } = deps;
  const now = deps.clock();
  const account = found(
    await platform.userAccount.findFirst({
      where: { id: input.userId },
      select: { email: true, passwordHash: true },
    }),
  );
  assertUncommon(input.password, account.email);
  const limit = attemptLimits.currentPassword(input.userId);
  await assertAttempt(platform, now, [limit]);
  const matches = await passwords.verify(
    account.passwordHash ?? nobodysHash,
    input.currentPassword,
  );
  assertThat(matches && account.passwordHash !== null, 'wrong_password', {
    currentPassword: 'wrong_password',
  });
  await forgetAttempts(platform, limit);
  const passwordHash = await passwords.hash(input.password);
  await platform.transaction((tx) => setPassword(tx, now, input.userId, { passwordHash }));
  return deps.sessions.open(input.userId);
}

/** setPassword writes a password's hash, and a name where one is given, ends every session of the person and withdraws their reset links. */
export async function setPassword(
  tx: Pick<PlatformDb, 'userAccount' | 'session' | 'accountToken'>,
  now: Date,
  userId: string,
  account: { passwordHash: string; fullName?: string },
): Promise<void> {
  await tx.userAccount.updateMany({ where: { id: userId }, data: account });
  await tx.session.deleteMany({ where: { userId } });
  await withdrawResets(tx, now, userId);
}
