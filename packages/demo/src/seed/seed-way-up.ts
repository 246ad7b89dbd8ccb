import { randomUUID } from 'node:crypto';
import { found, type CivilDate, type OutboxPayload, type Role } from '@tiendo/contracts';
import type { Actor, ServiceContext } from '@tiendo/core';
import { draftConsolidation, readConsolidation } from '@tiendo/core/consolidation';
import {
  answerReceived,
  publishedReportHandlers,
  readReceived,
} from '@tiendo/core/published-reports';
import { decideReport, readReport, submitReport } from '@tiendo/core/reporting';
import type { Database } from '@tiendo/db';
import type { PlanTenantSlug } from '../plan-seed.ts';
import { dayOfWork } from '../work-days.ts';
import { asOn, idOf, type SeededTenant } from './seed-context.ts';
import { hasPlan } from './seed-tenants.ts';
import type { SeededPlan } from './seed-plan.ts';

/** WayUp is what seeding a way up needs: all tenants, the one that sends, its plan's rows by key, and the day. */
interface WayUp {
  database: Database;
  tenants: readonly SeededTenant[];
  tenant: SeededTenant;
  plan: SeededPlan;
  today: CivilDate;
}

/** How far each tenant's past quick report has come: with its leader, with its superior, or answered there. */
const reaches: Record<PlanTenantSlug, 'leader' | 'superior' | 'accepted' | 'returned'> = {
  'thua-thien-hue': 'accepted',
  'nghe-an': 'superior',
  'binh-thuan': 'returned',
  'kon-tum': 'leader',
  'dien-chau': 'superior',
};

/** Days from today: drafted and sent, accepted by the leader, sent up, answered. */
const DRAFTED = -5;
const ACCEPTED = -4;
const SENT_UP = -3;
const ANSWERED = -1;

const FIGURE_NOTE = 'Cộng từ báo cáo của các đơn vị đã được tiếp nhận.';
const REASON =
  'Ba đơn vị chưa có trong báo cáo. Đề nghị đôn đốc, tổng hợp bổ sung rồi gửi lại trước cuối tuần.';

/**
 * seedWayUp takes the past quick report up through the services of everyday work: the standing body consolidates it, the leader accepts it, the
 * superior gets it and answers. In the first days of a year nothing has been accepted yet, and nothing goes up.
 */
export async function seedWayUp(way: WayUp): Promise<void> {
  const { tenant } = way;
  if (!hasPlan(tenant.slug)) return;
  const reach = reaches[tenant.slug];
  const coordinator = memberWith(tenant, 'coordinator');
  const isSent = await step(way, coordinator, DRAFTED, 'nhanh-tong-hop', consolidate);
  if (!isSent || reach === 'leader') return;
  await step(way, memberWith(tenant, 'leader'), ACCEPTED, 'nhanh-tong-hop', accept);
  await step(way, coordinator, SENT_UP, 'nhanh-len-tren', async (ctx, obligationId) => {
    const isUp = await consolidate(ctx, obligationId);
    if (isUp) await carry(way.database, ctx, 'report.sent_up', { obligationId });
  });
  if (reach !== 'superior') await answer(way, reach);
}

function step<T>(
  { database, plan, today }: WayUp,
  actor: Actor,
  offset: number,
  ruleKey: 'nhanh-tong-hop' | 'nhanh-len-tren',
  work: (ctx: ServiceContext, obligationId: string) => Promise<T>,
): Promise<T> {
  return asOn(database, actor, dayOfWork(today, offset), async (ctx) =>
    work(ctx, await obligationOf(ctx, idOf(plan.schedules, ruleKey))),
  );
}

function memberWith({ slug, actors }: SeededTenant, role: Role): Actor {
  const actor = [...actors.values()].find((candidate) => candidate.role === role);
  if (!actor) throw new Error(`${slug} has no ${role}.`);
  return actor;
}

async function obligationOf({ db }: ServiceContext, scheduleId: string): Promise<string> {
  const row = await db.obligation.findFirst({
    where: { tenantId: db.tenantId, period: { scheduleId } },
    select: { id: true },
  });
  return found(row).id;
}

/** Drafts the report from those below and sends it as it was drafted; gives whether there was anything to draft from. */
async function consolidate(ctx: ServiceContext, obligationId: string): Promise<boolean> {
  const { now } = await readConsolidation(ctx, obligationId);
  if (now.accepted === 0) return false;
  const { rowVersion } = await readReport(ctx, obligationId);
  await draftConsolidation(ctx, { obligationId, rowVersion, replace: false });
  const draft = await readReport(ctx, obligationId);
  const { results, difficulties, proposals, extraSections } = draft;
  await submitReport(ctx, {
    obligationId,
    rowVersion: draft.rowVersion,
    nothingToReport: false,
    results,
    difficulties,
    proposals,
    extraSections,
    figures: draft.figures.map(({ targetId, numerator, denominator }) => ({
      targetId,
      numerator,
      denominator,
      note: numerator === null ? '' : FIGURE_NOTE,
      fileIds: [],
    })),
    fileIds: [],
    removedFileIds: [],
  });
  return true;
}

async function accept(ctx: ServiceContext, obligationId: string): Promise<void> {
  const { rowVersion } = await readReport(ctx, obligationId);
  await decideReport(ctx, { obligationId, rowVersion, decision: 'accept', reason: '' });
}

/** The superior answers, and the answer reaches the sender at once, as the worker carries it. */
async function answer(way: WayUp, decision: 'accepted' | 'returned'): Promise<void> {
  const { database, tenants, tenant, today } = way;
  const read = async (_: ServiceContext, id: string) => id;
  const obligationId = await step(way, tenant.admin, ANSWERED, 'nhanh-len-tren', read);
  const ministry = found(tenants.find((candidate) => candidate.slug === 'bo-cong-an'));
  const sent = { tenantId: tenant.id, obligationId };
  const reason = decision === 'returned' ? REASON : '';
  await asOn(
    database,
    memberWith(ministry, 'ministry'),
    dayOfWork(today, ANSWERED),
    async (ctx) => {
      await database.withViewer(ministry.id, async (central) => {
        const { publishedAt } = await readReceived(ctx, central, sent);
        await answerReceived(ctx, central, { ...sent, publishedAt, decision, reason });
      });
      const receipt = await ctx.db.reportReceipt.findFirst({
        where: { tenantId: ministry.id, fromObligationId: obligationId },
        select: { id: true },
      });
      await carry(database, ctx, 'report.answered', { receiptId: found(receipt).id });
    },
  );
}

/** Does what the worker does with an event of the way up or down, on the day of the context. */
async function carry<K extends 'report.answered' | 'report.sent_up'>(
  database: Database,
  ctx: ServiceContext,
  kind: K,
  payload: OutboxPayload<K>,
): Promise<void> {
  const handler = publishedReportHandlers(database).find((candidate) => candidate.kind === kind);
  await found(handler).run(ctx, { id: randomUUID(), payload });
}
