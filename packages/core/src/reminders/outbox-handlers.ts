import type {
  MailResult,
  MailText,
  NewsMail,
  OutboxPayload,
  OutgoingMail,
} from '@tiendo/contracts';
import {
  defineOutboxHandler,
  type OutboxContext,
  type OutboxEvent,
  type OutboxHandler,
} from '#app/outbox/define-outbox-handler.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { reconcileReminders } from './reconcile-reminders.ts';
import { readNews, readReturned, spreadNews } from './report-news.ts';
import { replanTenant } from './replan-tenant.ts';

/** NoticeDeps are what the process gives for mails that go out at once. */
export interface NoticeDeps {
  render: (content: NewsMail, options: { lang: 'vi' | 'en' }) => MailText;
  /** Hands one mail over; it never throws. */
  send: (mail: OutgoingMail) => Promise<MailResult>;
  mailDomain: string;
}

/**
 * reminderOutboxHandlers follows up what concerns reminders: replanning a tenant, and telling an agency at once that its report came back, that
 * one was asked for out of turn, or unlocked.
 */
export function reminderOutboxHandlers(deps: NoticeDeps): OutboxHandler[] {
  return [
    defineOutboxHandler('reminders.replan', (ctx) => replanTenant(ctx.db, ctx)),
    defineOutboxHandler('report.returned', async (ctx, { id, payload }) => {
      await ctx.db.transaction(async (tx) => {
        const told = await readReturned(tx, payload.obligationId);
        if (told) await spreadNews(tx, id, told);
      });
    }),
    defineOutboxHandler('report.told', async (ctx, { id, payload }) => {
      await ctx.db.transaction((tx) => spreadNews(tx, id, payload));
    }),
    defineOutboxHandler('report.told.mail', (ctx, { id, payload }) =>
      tellOne(deps, ctx, { id, payload }),
    ),
    // An older version wrote these; one may still wait when this one starts.
    defineOutboxHandler('report.returned.mail', async (ctx, { id, payload }) => {
      const told = await ctx.db.transaction((tx) => readReturned(tx, payload.obligationId));
      if (told) {
        await tellOne(deps, ctx, { id, payload: { ...told, memberId: payload.memberId } });
      }
    }),
  ];
}

async function tellOne(
  deps: NoticeDeps,
  ctx: OutboxContext,
  { id, payload }: OutboxEvent<OutboxPayload<'report.told.mail'>>,
): Promise<void> {
  const news = await readNews(ctx.db, payload);
  if (!news) return;
  const text = deps.render({ ...news.mail, today: ctx.today }, { lang: news.lang });
  const messageId = `${id}@${deps.mailDomain}`;
  const result = await deps.send({ ...text, to: news.email, messageId });
  if (result.outcome === 'retry') throw new Error(result.error);
  if (result.outcome === 'rejected' && result.gone) await noteGone(ctx, payload, result.error);
}

/** An address that is no more is flagged, and a report that came back goes to the person by the next channel. */
async function noteGone(
  ctx: OutboxContext,
  { memberId, obligationId }: OutboxPayload<'report.told.mail'>,
  error: string,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await tx.member.updateMany({
      where: { tenantId: tx.tenantId, id: memberId },
      data: { emailBouncedAt: ctx.now, emailBounce: error.slice(0, 500) },
    });
    await reconcileReminders(tx, { about: 'obligation', ids: [obligationId] }, ctx);
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
