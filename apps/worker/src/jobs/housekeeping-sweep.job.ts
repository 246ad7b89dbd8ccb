import { deleteExpired } from '@tiendo/auth';
import { jobPayloads } from '@tiendo/contracts';
import { sweepFiles } from '@tiendo/core/files';
import { sweepNotices } from '@tiendo/core/notices';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import { eachTenant } from '#app/each-tenant.ts';
import type { WorkerParts } from '#app/parts.ts';

/** housekeepingSweepJob clears what no longer means anything: ended sessions, old links, files that nothing took, notices read long ago. */
export function housekeepingSweepJob(parts: WorkerParts): JobDefinition {
  return defineJob({
    name: 'housekeeping.sweep',
    payload: jobPayloads['housekeeping.sweep'],
    handle: async () => {
      const now = parts.clock();
      await deleteExpired(parts.database.platform, now);
      const swept = await sweepFiles(parts.database, parts.files, now);
      let notices = 0;
      await eachTenant(parts, async (db) => {
        notices += await sweepNotices(db, now);
      });
      parts.log.info({ ...swept, notices }, 'housekeeping done');
    },
  });
}
