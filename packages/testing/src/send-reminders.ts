import { vietnamDateOf, addDays, vietnamInstant } from '@tiendo/calendar';
import { dispatchDueReminders } from '@tiendo/core/reminders';
import { createMailer, renderReminderMail, renderReminderText } from '@tiendo/notify';
import { mailAlone } from './mail-alone.ts';
import type { TestPlatform } from './platform.ts';
import type { TestDatabase } from './test-database.ts';

/**
 * sendRemindersUntil lets the real dispatcher run at 08:05 of each of the coming days, on the platform's own database and into its own mailbox: what
 * people would get in that time if nobody did anything more.
 */
export async function sendRemindersUntil(
  db: TestDatabase,
  platform: TestPlatform,
  days: number,
): Promise<void> {
  const mailer = createMailer({
    smtpUrl: platform.mailbox.smtpUrl,
    from: 'Tiến Độ <nhac-viec@example.test>',
  });
  const tenants = await db.inspect<{ id: string }>(`SELECT id FROM tenant WHERE slug = 'nghe-an'`);
  const today = vietnamDateOf(Date.now());
  for (let day = 1; day <= days; day += 1) {
    const now = new Date(vietnamInstant(addDays(today, day), '08:05'));
    for (const { id } of tenants) {
      await db.database.withTenant(id, (tenant) =>
        dispatchDueReminders(tenant, {
          clock: () => now,
          writer: {
            mail: (content) => renderReminderMail(content, { appUrl: platform.webUrl }),
            short: (content) => renderReminderText(content, { appUrl: platform.webUrl }),
          },
          channels: mailAlone(mailer),
          mailDomain: 'example.test',
        }),
      );
    }
  }
  await mailer.close();
}
