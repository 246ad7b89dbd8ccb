import { argon2Passwords, claimAccountMails, createAuth, type AccountMail } from '@tiendo/auth';
import { handleMemberInvited, makeUnsubscribeToken, type MuteRight } from '@tiendo/core/members';
import { outboxPayloads } from '@tiendo/contracts';
import type { Database } from '@tiendo/db';
import { appSecret } from './global-setup.ts';

/** givePassword lets an account sign in. */
export async function givePassword(
  database: Database,
  userId: string,
  password: string,
): Promise<void> {
  const passwordHash = await argon2Passwords.hash(password);
  await database.platform.userAccount.update({ where: { id: userId }, data: { passwordHash } });
}

/** takeAccountMail does what the worker does with invitations and resets, and gives the one mail to an address instead of sending it. */
export async function takeAccountMail(
  database: Database,
  tenantId: string,
  email: string,
): Promise<AccountMail> {
  const auth = createAuth({ platform: database.platform, appSecret, clock: () => new Date() });
  await database.withTenant(tenantId, async (db) => {
    const where = { tenantId, kind: 'member.invited', doneAt: null };
    for (const { id, payload } of await db.outboxEvent.findMany({ where })) {
      const parsed = outboxPayloads['member.invited'].parse(payload);
      await handleMemberInvited({ db, auth }, { id, payload: parsed });
    }
    await db.outboxEvent.updateMany({ where, data: { doneAt: new Date() } });
  });
  const mails = await claimAccountMails(database.platform, appSecret, new Date(), 100);
  const mail = mails.find((one) => one.email === email);
  if (!mail) throw new Error(`No mail to ${email} was waiting.`);
  return mail;
}

/** muteLink is the path of the link in a mail that stops what the mail is about, in a tenant by its slug. */
export function muteLink(slug: string, right: MuteRight): string {
  return `/${slug}/thoi-nhan/${makeUnsubscribeToken(appSecret, right)}`;
}
