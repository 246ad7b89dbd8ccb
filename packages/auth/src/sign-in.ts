import { AppError, assertThat } from '@tiendo/contracts';
import { assertAttempt, attemptLimits, forgetAttempts, forgiveAttempt } from './attempts.ts';
import type { Auth, NewSession } from './auth.ts';
import type { AuthDeps } from './deps.ts';
import { nobodysHash } from './passwords.ts';

/** signIn holds a password against an account and opens a session; an unknown address costs and answers what a wrong password does. */
export async function signIn(
  deps: AuthDeps,
  input: Parameters<Auth['signIn']>[0],
): Promise<NewSession> {
  const { platform, passwords } = deps;
  const bySource = attemptLimits.signInBySource(input.source);
  const byAddress = attemptLimits.signInByAddress(input.email);
  await assertAttempt(platform, deps.clock(), [bySource, byAddress]);
  const account = await platform.userAccount.findFirst({
    where: { email: input.email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const stored = account?.passwordHash ?? nobodysHash;
  const matches = await passwords.verify(stored, input.password).catch(async (error: unknown) => {
    // Too busy to look: that was no failed guess.
    if (error instanceof AppError) await forgiveAttempt(platform, [bySource, byAddress]);
    throw error;
  });
  assertThat(matches && account && account.passwordHash !== null, 'wrong_credentials');
  await forgetAttempts(platform, byAddress);
  await forgiveAttempt(platform, [bySource]);
  // Only who knows the password learns that the account is disabled.
  assertThat(account.disabledAt === null, 'account_disabled');
  return deps.sessions.open(account.id);
}
