import { z } from 'zod';
import type { SendResult } from './types.ts';

/** What nodemailer says of a failure: its own code, the step of the conversation, and the server's reply when there was one. */
const FailureSchema = z.object({
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  message: z.string().catch('unknown failure'),
});
type Failure = z.infer<typeof FailureSchema>;

const longestError = 500;

/** "Authentication required" and "mailbox full": refusals by number, yet the same mail may be taken another day. */
const mayPass = new Set([530, 535, 538, 552]);

/**
 * classifyFailure tells a refusal of this mail (a final 5xx answer to its recipient or its content) from what may be tried again, as
 * RFC 5321 section 4.2.1 divides them. A refused sign-in or sender is a mistake in our settings: no mail is given up for it.
 */
export function classifyFailure(failure: unknown): SendResult {
  const parsed = FailureSchema.safeParse(failure);
  const known: Failure = parsed.success ? parsed.data : { message: String(failure) };
  const error = known.message.replaceAll(/\s+/g, ' ').slice(0, longestError);
  const verdict = isAboutThisMail(known) ? judge(known) : down;
  return { accepted: false, ...verdict, error };
}

const down = { permanent: false, serverDown: true };
const later = { permanent: false, serverDown: false };
const never = { permanent: true, serverDown: false };

function isAboutThisMail({ code, command, responseCode }: Failure): boolean {
  if (responseCode === 421 || (code !== 'EENVELOPE' && code !== 'EMESSAGE')) return false;
  // Only its size can be wrong with a mail at this step: by our own count, or by the server's.
  if (command === 'MAIL FROM') return responseCode === undefined || responseCode === 552;
  return true;
}

function judge({ command, responseCode }: Failure): typeof never {
  // Without a reply nothing was sent: the mail itself cannot be written.
  if (responseCode === undefined) return never;
  if (responseCode < 500) return later;
  return command === 'RCPT TO' && mayPass.has(responseCode) ? later : never;
}
