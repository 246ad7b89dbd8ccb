import { claimAccountMails, markMailed, type AccountMail } from '@tiendo/auth';
import { jobPayloads } from '@tiendo/contracts';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import type { WorkerParts } from '#app/parts.ts';

/** As many as are surely handed over before they may be claimed again. */
const batch = 5;

/** accountMailSendJob mails the links of invitations and password resets. */
export function accountMailSendJob(parts: WorkerParts): JobDefinition {
  return defineJob({
    name: 'account-mail.send',
    payload: jobPayloads['account-mail.send'],
    handle: async () => {
      while (parts.post.isOpen()) {
        const now = parts.clock();
        const mails = await claimAccountMails(parts.database.platform, parts.appSecret, now, batch);
        if (mails.length === 0) return;
        await Promise.all(mails.map((mail) => sendAccountMail(parts, mail)));
      }
    },
  });
}

async function sendAccountMail(parts: WorkerParts, mail: AccountMail): Promise<void> {
  const messageId = `${mail.tokenId}@${parts.mailDomain}`;
  const outgoing = { ...parts.writer.account(mail), to: mail.email, messageId };
  const result = await parts.post.send(outgoing);
  if (result.outcome === 'sent') {
    await markMailed(parts.database.platform, mail.tokenId, parts.clock());
    return;
  }
  // It comes back by itself, later each time, until its link expires.
  const { kind, tokenId } = mail;
  parts.log.warn({ kind, tokenId, error: result.error }, 'an account mail was not taken');
}
