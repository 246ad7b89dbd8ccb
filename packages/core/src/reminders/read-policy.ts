import { type ReminderPolicy, ReminderPolicySchema } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';

/** defaultReminderPolicy is the ladder of a tenant that has not chosen its own. */
export const defaultReminderPolicy: ReminderPolicy = {
  leadDays: [7, 3, 1, 0],
  overdueDays: [1, 3, 7],
};

/** readReminderPolicy gives the tenant's ladder. */
export async function readReminderPolicy(db: TenantScope): Promise<ReminderPolicy> {
  const setting = await db.tenantSetting.findFirst({
    where: { tenantId: db.tenantId },
    select: { reminderLeadDays: true, reminderOverdueDays: true },
  });
  if (!setting) return defaultReminderPolicy;
  return ReminderPolicySchema.parse({
    leadDays: setting.reminderLeadDays,
    overdueDays: setting.reminderOverdueDays,
  });
}
