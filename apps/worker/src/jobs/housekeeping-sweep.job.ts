import { deleteExpired } from '@tiendo/auth';
import { jobPayloads } from '@tiendo/contracts';
import { sweepFiles } from '@tiendo/core/files';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import type { WorkerParts } from '#app/parts.ts';

/** housekeepingSweepJob clears what no longer means anything: ended sessions, old links, files that nothing took. */
export function housekeepingSweepJob(parts: WorkerParts): JobDefinition {
  return defineJob({
    name: 'housekeeping.sweep',
    payload: jobPayloads['housekeeping.sweep'],
    handle: async () => {
      const now = parts.clock();
      await deleteExpired(parts.database.platform, now);
      const swept = await sweepFiles(parts.database, parts.files, now);
      parts.log.info(swept, 'housekeeping done');
    },
  });
}
