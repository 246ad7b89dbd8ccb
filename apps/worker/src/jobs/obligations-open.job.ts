import { vietnamDateOf } from '@tiendo/calendar';
import { jobPayloads } from '@tiendo/contracts';
import { handOverDue } from '@tiendo/core/mandates';
import { replanTenant } from '@tiendo/core/reminders';
import { openObligations } from '@tiendo/core/reporting';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import { eachTenant } from '#app/each-tenant.ts';
import type { WorkerParts } from '#app/parts.ts';

/**
 * obligationsOpenJob carries out the successions whose day has come, opens the periods that have begun, and goes over the whole ledger of reminders, in case a change was missed. Once a day
 * and at every start.
 */
export function obligationsOpenJob(parts: WorkerParts): JobDefinition {
  return defineJob({
    name: 'obligations.open',
    payload: jobPayloads['obligations.open'],
    handle: async () => {
      const now = parts.clock();
      const today = vietnamDateOf(now.getTime());
      await eachTenant(parts, async (db) => {
        await handOverDue(db, { now, today });
        await openObligations({ db, now, today });
        await replanTenant(db, { now, today });
      });
    },
  });
}
