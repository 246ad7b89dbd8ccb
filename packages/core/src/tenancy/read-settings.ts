import {
  ApprovalSchema,
  BeforeMeansSchema,
  found,
  NonWorkingPolicySchema,
} from '@tiendo/contracts';
import { fromDbDate, type TenantScope } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import type { SettingsView } from './views.ts';

/** readSettings gives how the tenant reads dates ("trước ngày", last days off, its calendar), when reports lock and who approves them. */
export function readSettings(ctx: Pick<ServiceContext, 'db'>): Promise<SettingsView> {
  return readSettingsOf(ctx.db);
}

/** readSettingsOf is readSettings in a transaction or out of it. */
export async function readSettingsOf(db: TenantScope): Promise<SettingsView> {
  const row = found(await db.tenantSetting.findFirst({ where: { tenantId: db.tenantId } }));
  return {
    beforeMeans: BeforeMeansSchema.parse(row.beforeMeans),
    nonWorking: NonWorkingPolicySchema.parse(row.nonWorking),
    workingCalendar: {
      holidays: row.holidays.map((day) => fromDbDate(day)),
      workingSaturdays: row.workingSaturdays.map((day) => fromDbDate(day)),
    },
    lockAfterDays: row.lockAfterDays,
    approval: ApprovalSchema.parse(row.approval),
    rowVersion: row.rowVersion,
  };
}
