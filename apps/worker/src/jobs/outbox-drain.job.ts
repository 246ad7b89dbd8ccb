import { jobPayloads } from '@tiendo/contracts';
import { handleMemberInvited } from '@tiendo/core/members';
import { handlePlanImportRead } from '@tiendo/core/plan-imports';
import { defineOutboxHandler, drainOutbox } from '@tiendo/core/outbox';
import { publishedReportHandlers } from '@tiendo/core/published-reports';
import { reminderOutboxHandlers } from '@tiendo/core/reminders';
import { defineJob, type JobDefinition } from '@tiendo/queue';
import type { WorkerParts } from '#app/parts.ts';
import { readPlan } from '#app/plan-reading/read-plan.ts';

/** outboxDrainJob follows up what transactions left to do: links of invitations, plan documents to read, replanned reminders, mails about reports that were returned, asked for or unlocked. */
export function outboxDrainJob(parts: WorkerParts): JobDefinition {
  const { auth, files, queue, post, writer, mailDomain } = parts;
  const handlers = [
    defineOutboxHandler('member.invited', async (ctx, event) => {
      await handleMemberInvited({ db: ctx.db, auth }, event);
      await queue.wake('account-mail.send');
    }),
    ...publishedReportHandlers(parts.database),
    defineOutboxHandler('plan-import.read', ({ db, now }, { payload }) =>
      handlePlanImportRead({ db, now, files, readPlan }, payload),
    ),
    ...reminderOutboxHandlers({ render: writer.news, send: post.send, mailDomain }),
  ];
  return defineJob({
    name: 'outbox.drain',
    payload: jobPayloads['outbox.drain'],
    handle: async () => {
      const drained = await drainOutbox({
        database: parts.database,
        handlers,
        clock: parts.clock,
        onFailure: (failure) => parts.log.warn(failure, 'an outbox event will be tried again'),
      });
      if (drained.done + drained.failed > 0) parts.log.info(drained, 'outbox drained');
    },
  });
}
