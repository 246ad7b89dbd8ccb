import type { PlatformDb } from '@tiendo/db';

/** Used and expired links are kept for a while: they answer "I never got the mail". */
const keepLinksDays = 90;

/** deleteExpired clears sessions, counts of attempts and old links that no longer mean anything; any process may call it, daily is enough. */
export async function deleteExpired(platform: PlatformDb, now: Date): Promise<void> {
  await platform.session.deleteMany({ where: { expiresAt: { lte: now } } });
  await platform.signInAttempt.deleteMany({ where: { windowEndsAt: { lte: now } } });
  const linksBefore = new Date(now.getTime() - keepLinksDays * 86_400_000);
  await platform.accountToken.deleteMany({ where: { expiresAt: { lt: linksBefore } } });
}
