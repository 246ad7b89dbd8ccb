import {
  PublishedReportContentSchema,
  ReportKindSchema,
  type NoticePayload,
} from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { giveNotices } from '#app/notices/give-notice.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { approversOf } from '#app/reminders/people.ts';
import { readPeople } from '#app/reminders/read-people.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';

type Sent = NonNullable<Awaited<ReturnType<typeof readSentUp>>>;
type Moment = { now: Date; today: string };

/** readSentUp reads what a tenant has sent up of one report, as its parent keeps it on its own list; null when nothing was. */
export async function readSentUp(tx: TenantTx, fromObligationId: string) {
  const { tenantId } = tx;
  const row = await tx.publishedReport.findFirst({
    where: { tenantId, obligationId: fromObligationId },
    include: {
      obligation: { select: { period: { select: { schedule: { select: { kind: true } } } } } },
    },
  });
  if (!row) return null;
  const [own] = z
    .array(z.object({ name: z.string() }))
    .parse(await tx.$queryRaw`SELECT name FROM tenant WHERE id = ${tenantId}::uuid`);
  const { planTitle, documentNumber } = PublishedReportContentSchema.parse(row.content);
  const { title, periodFrom, periodTo, lastDay, sentOn, publishedAt } = row;
  return {
    ancestorIds: row.ancestorIds,
    waits: row.state === 'sent',
    from: { fromTenantId: tenantId, fromObligationId },
    shown: {
      fromName: own?.name ?? '',
      title,
      planTitle,
      planNumber: documentNumber,
      kind: ReportKindSchema.parse(row.obligation.period.schedule.kind),
      periodFrom,
      periodTo,
      lastDay,
      sentOn,
      publishedAt,
    },
  };
}

/**
 * takeIn puts a report from below on the parent's own list, so that whoever must answer it is told and reminded in the parent's ledger. One that
 * is sent anew waits anew; one that was answered meanwhile, here or by its sender, waits no more. Safe to run twice, and in any order with
 * the answer.
 */
export async function takeIn(db: TenantDb, ctx: Moment, sent: Sent): Promise<void> {
  await db.transaction(async (tx) => {
    await holdList(tx);
    const { tenantId } = tx;
    const { from, shown } = sent;
    const before = await tx.receivedReport.findFirst({ where: { tenantId, ...from } });
    if (before && before.publishedAt > shown.publishedAt) return;
    if (!before && !sent.waits) return;
    const id =
      before?.id ?? derivedId('received', tenantId, from.fromTenantId, from.fromObligationId);
    const answer = await tx.reportReceipt.findFirst({
      where: { tenantId, ...from, decidedAt: { gte: shown.publishedAt } },
      select: { decidedAt: true },
    });
    const kept = { ...shown, settledAt: answer?.decidedAt ?? (sent.waits ? null : ctx.now) };
    await tx.receivedReport.upsert({
      where: { tenantId_id: { tenantId, id } },
      create: { tenantId, id, ...from, ...kept },
      update: kept,
      select: { id: true },
    });
    if (kept.settledAt === null) await tellReceivers(tx, ctx, { id, sent });
    await reconcileReminders(tx, { about: 'received', ids: [id] }, ctx);
  });
}

/** settleReceived ends the wait of a report from below that has just been answered, and its reminders. */
export async function settleReceived(
  tx: TenantTx,
  ctx: Moment,
  from: { fromTenantId: string; fromObligationId: string },
): Promise<void> {
  const rows = await tx.receivedReport.updateManyAndReturn({
    where: { tenantId: tx.tenantId, ...from, settledAt: null },
    data: { settledAt: ctx.now },
    select: { id: true },
  });
  await reconcileReminders(tx, { about: 'received', ids: rows.map(({ id }) => id) }, ctx);
}

/** An answer and an arrival take turns on the one row that every tenant has. */
async function holdList(tx: TenantTx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM tenant_setting WHERE tenant_id = ${tx.tenantId}::uuid FOR NO KEY UPDATE`;
}

async function tellReceivers(
  tx: TenantTx,
  { now }: Moment,
  { id, sent }: { id: string; sent: Sent },
): Promise<void> {
  const receivers = approversOf('receiver', null, await readPeople(tx, []));
  const payload: NoticePayload<'report_received'> = { receivedId: id, by: sent.shown.fromName };
  const occasion = sent.shown.publishedAt.toISOString();
  const notices = receivers.map(({ memberId }) => ({
    kind: 'report_received' as const,
    payload,
    memberId,
    id: derivedId('notice', 'report_received', id, occasion, memberId),
    at: now,
  }));
  await giveNotices(tx, notices);
}
