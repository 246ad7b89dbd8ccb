import { jobPayloads } from '@tiendo/contracts';
import { findDueTenants } from '@tiendo/core/reminders';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import type { WorkerParts } from '#app/parts.ts';

/** As many as the queue takes in one call without making it wait. */
const chunk = 500;

/** remindersSweepJob asks which tenants have reminders due, and wakes a dispatch for each. */
export function remindersSweepJob(parts: WorkerParts): JobDefinition {
  return defineJob({
    name: 'reminders.sweep',
    payload: jobPayloads['reminders.sweep'],
    handle: async () => {
      const { platform } = parts.database;
      const tenantIds = await findDueTenants(platform, parts.clock(), parts.leaseMs);
      const payloads = tenantIds.map((tenantId) => ({ tenantId }));
      for (let from = 0; from < payloads.length; from += chunk) {
        await parts.queue.wakeAll('reminders.dispatch', payloads.slice(from, from + chunk));
      }
    },
  });
}
