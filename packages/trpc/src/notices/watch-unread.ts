import { assertThat } from '@tiendo/contracts';
import { countUnread, makeWatchTicket } from '@tiendo/core/notices';
import { sessionKey } from '@tiendo/auth';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.watchUnread: the caller's unread notices now, and a ticket by which the process that serves the open page may ask again. */
export const watchUnread = tenantProcedure('notice:read').query(async ({ ctx }) => {
  const { actor } = ctx.service;
  const { sessionToken } = ctx.request;
  assertThat(sessionToken, 'unauthenticated');
  const watch = { tenantId: actor.tenant.id, memberId: actor.memberId };
  return {
    unread: await countUnread(ctx.service),
    memberId: actor.memberId,
    ticket: makeWatchTicket(ctx.appSecret, { ...watch, sessionKey: sessionKey(sessionToken) }),
  };
});
