import type { MailResult } from '@tiendo/contracts';
import { z } from 'zod';

/** What nodemailer says of a failure: its own code, the step of the conversation, and the server's reply when there was one. */
const FailureSchema = z.object({
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  message: z.string().catch('unknown failure'),
});
type Failure = z.infer<typeof FailureSchema>;

const longestError = 500;

/** "Authentication required" and "mailbox full": refusals by their number, yet the same mail may be taken another day. */
const mayPass = new Set([530, 535, 538, 552]);

/**
 * classifyFailure tells a refusal for good (a 5xx answer to this recipient or this content, RFC 5321 section 4.2.1) from what may be
 * tried again. A refused sign-in or sender is a mistake in our settings, which somebody must mend: no mail is given up for it.
 */
export function classifyFailure(thrown: unknown): Exclude<MailResult, { outcome: 'sent' }> {
  const parsed = FailureSchema.safeParse(thrown);
  const failure: Failure = parsed.success ? parsed.data : { message: String(thrown) };
  const error = failure.message.replaceAll(/\s+/g, ' ').slice(0, longestError);
  if (!isAboutThisMail(failure)) return { outcome: 'retry', error, serverDown: true };
  if (isForGood(failure)) {
    return { outcome: 'rejected', error, ...(isGone(failure) && { gone: true }) };
  }
  return { outcome: 'retry', error, serverDown: false };
}

function isAboutThisMail({ code, command, responseCode }: Failure): boolean {
  if (responseCode === 421 || (code !== 'EENVELOPE' && code !== 'EMESSAGE')) return false;
  // At this step only its size can be wrong with a mail: by our own count, or by the server's.
  if (command === 'MAIL FROM') return responseCode === undefined || responseCode === 552;
  return true;
}

function isForGood({ command, responseCode }: Failure): boolean {
  // Without a reply nothing was sent: the mail itself cannot be written.
  if (responseCode === undefined) return true;
  if (responseCode < 500) return false;
  return command !== 'RCPT TO' || !mayPass.has(responseCode);
}

/**
 * The address itself is refused: by an enhanced code of the kind "bad destination address" (RFC 3463 section 3.2) or, from a server without
 * those, by a number that says so. Other refusals of a recipient, of policy for one, leave the address as it is.
 */
function isGone({ command, responseCode, response = '' }: Failure): boolean {
  if (command !== 'RCPT TO' || responseCode === undefined) return false;
  const enhanced = /^\d{3}[ -](?<code>5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.groups?.['code'];
  if (enhanced !== undefined) return /^5\.1\.(?:1|2|3|6|10)$/.test(enhanced);
  return responseCode === 550 || responseCode === 551 || responseCode === 553;
}
