import {
  defaultReminderPolicy,
  found,
  ReminderPolicySchema,
  type CivilDate,
  type ReminderPolicy,
} from '@tiendo/contracts';
import type { LadderSetting } from '@tiendo/calendar';
import { fromDbDate, type TenantScope } from '@tiendo/db';
import type { ReminderPolicyView } from './views.ts';

/** readPolicy gives the tenant's way of reminding with its version, and whether it is paused. */
export async function readPolicy(ctx: { db: TenantScope }): Promise<ReminderPolicyView> {
  const { policy, paused, rowVersion } = await readSetting(ctx.db);
  return { policy, paused, rowVersion };
}

/** ReminderSetting is all that planning and sending need to know of a tenant. */
export interface ReminderSetting extends LadderSetting {
  rowVersion: number;
  /** Since when and why nobody is reminded, or null. */
  paused: { since: CivilDate; because: string } | null;
}

/** readLadderSetting gives what the tenant's ladders are built from on a day. */
export async function readLadderSetting(
  db: TenantScope,
  today: CivilDate,
): Promise<ReminderSetting> {
  return { ...(await readSetting(db)), today };
}

async function readSetting(db: TenantScope): Promise<Omit<ReminderSetting, 'today'>> {
  const row = found(
    await db.tenantSetting.findFirst({
      where: { tenantId: db.tenantId },
      select: {
        reminderPolicy: true,
        remindersPausedOn: true,
        remindersPausedBecause: true,
        holidays: true,
        workingSaturdays: true,
        rowVersion: true,
      },
    }),
  );
  const { remindersPausedOn: since, remindersPausedBecause: because } = row;
  return {
    policy: policyOf(row.reminderPolicy),
    calendar: {
      holidays: row.holidays.map((day) => fromDbDate(day)),
      workingSaturdays: row.workingSaturdays.map((day) => fromDbDate(day)),
    },
    paused: since ? { since: fromDbDate(since), because: because ?? '' } : null,
    rowVersion: row.rowVersion,
  };
}

function policyOf(kept: unknown): ReminderPolicy {
  return kept === null ? defaultReminderPolicy : ReminderPolicySchema.parse(kept);
}
