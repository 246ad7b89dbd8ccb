import { vietnamDateOf } from '@tiendo/calendar';
import { jobPayloads } from '@tiendo/contracts';
import { publishSummary } from '@tiendo/core/rollup';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import { eachTenant } from '#app/each-tenant.ts';
import type { WorkerParts } from '#app/parts.ts';

/** summariesRefreshJob recounts every active plan: what was in time yesterday may be overdue today without anybody touching it. */
export function summariesRefreshJob(parts: WorkerParts): JobDefinition {
  return defineJob({
    name: 'summaries.refresh',
    payload: jobPayloads['summaries.refresh'],
    handle: async () => {
      const today = vietnamDateOf(parts.clock().getTime());
      await eachTenant(parts, async (db) => {
        const plans = await db.plan.findMany({
          where: { tenantId: db.tenantId, status: 'active' },
          select: { id: true },
        });
        for (const plan of plans) {
          await db.transaction((tx) => publishSummary(tx, plan.id, today));
        }
      });
    },
  });
}
