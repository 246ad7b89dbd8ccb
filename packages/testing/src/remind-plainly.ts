import { ReminderPolicySchema } from '@tiendo/contracts';
import type { Database } from '@tiendo/db';

const people = ['officer', 'head'];

/** A week before the due date to a week after it, on whatever days that is, to the people of the agency alone, by mail alone. */
const plain = ReminderPolicySchema.parse({
  rungs: [-7, -3, -1, 0, 1, 3, 7].map((days) => ({ days, tell: people })),
  channels: ['email'],
  onWorkingDays: false,
  sendTo: '22:59',
  approverAfterDays: null,
  digest: false,
});

/** remindPlainly gives a tenant a ladder of which a test can foresee every step. */
export async function remindPlainly(database: Database, tenantId: string): Promise<void> {
  await database.withTenant(tenantId, (db) =>
    db.tenantSetting.updateMany({ where: { tenantId }, data: { reminderPolicy: plain } }),
  );
}
