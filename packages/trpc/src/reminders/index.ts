import { router } from '#app/trpc.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listRecipients } from './list-recipients.ts';
import { listReminders } from './list-reminders.ts';
import { listUnreachable } from './list-unreachable.ts';
import { pauseReminders } from './pause-reminders.ts';
import { previewReminders } from './preview-reminders.ts';
import { readMessage } from './read-message.ts';
import { readPolicy } from './read-policy.ts';
import { resendMessage } from './resend-message.ts';
import { resumeReminders } from './resume-reminders.ts';
import { updatePolicy } from './update-policy.ts';

export const remindersRouter = router({
  listDeliveries,
  listRecipients,
  listReminders,
  listUnreachable,
  pauseReminders,
  previewReminders,
  readMessage,
  readPolicy,
  resendMessage,
  resumeReminders,
  updatePolicy,
});
