import { ReminderPolicySchema, found, type ReminderPolicy } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import type { ReminderPolicyView } from './views.ts';

/** readPolicy gives the tenant's ladder with its version. */
export function readPolicy(ctx: Pick<ServiceContext, 'db'>): Promise<ReminderPolicyView> {
  return readPolicyOf(ctx.db);
}

/** readPolicyOf is readPolicy in a transaction or out of it. */
export async function readPolicyOf(db: TenantScope): Promise<ReminderPolicyView> {
  const setting = found(
    await db.tenantSetting.findFirst({
      where: { tenantId: db.tenantId },
      select: { reminderLeadDays: true, reminderOverdueDays: true, rowVersion: true },
    }),
  );
  const policy: ReminderPolicy = ReminderPolicySchema.parse({
    leadDays: setting.reminderLeadDays,
    overdueDays: setting.reminderOverdueDays,
  });
  return { ...policy, rowVersion: setting.rowVersion };
}
