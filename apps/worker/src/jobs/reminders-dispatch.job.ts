import { jobPayloads } from '@tiendo/contracts';
import { makeUnsubscribeToken, type MuteRight } from '@tiendo/core/members';
import { dispatchDueReminders } from '@tiendo/core/reminders';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import type { WorkerParts } from '#app/parts.ts';

/** remindersDispatchJob sends what one tenant's ledger says is due. */
export function remindersDispatchJob(parts: WorkerParts): JobDefinition {
  const { mailDomain, clock, channels, writer, leaseMs, appSecret } = parts;
  const deps = {
    clock,
    mailDomain,
    writer: writer.reminder,
    channels,
    unsubscribeUrl: ({ tenantSlug, ...right }: MuteRight & { tenantSlug: string }) =>
      writer.unsubscribeUrl(tenantSlug, makeUnsubscribeToken(appSecret, right)),
    ...(leaseMs !== undefined && { leaseMs }),
  };
  return defineJob({
    name: 'reminders.dispatch',
    payload: jobPayloads['reminders.dispatch'],
    handle: async ({ tenantId }) => {
      const done = await parts.database.withTenant(tenantId, (db) =>
        dispatchDueReminders(db, deps),
      );
      if (done.sent + done.retried + done.failed > 0) {
        parts.log.info({ tenantId, ...done }, 'reminders dispatched');
      }
    },
  });
}
