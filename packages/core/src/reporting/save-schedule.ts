import { isDeepStrictEqual } from 'node:util';
import { assertThat, type CreateSchedule, type UpdateSchedule } from '@tiendo/contracts';
import { Prisma, isUniqueViolation, toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { recordAudit } from '#app/audit/record-audit.ts';
import { toJson } from '#app/audit/to-json.ts';
import { assertIsSame } from '#app/lists/same-submission.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { nextPosition } from '#app/lists/ordered-list.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';
import { z } from 'zod';
import { openPlanObligations } from './open-obligations.ts';
import { findSchedule } from './schedule-rows.ts';
import { tellAs } from './tell-people.ts';

/**
 * createSchedule adds a reporting rule at the end of its plan's list and, in an active plan, opens what it asks for. The same form sent
 * again (same submissionId) is the same rule. Errors: not_found (plan, agency), archived (plan), already_sent.
 */
export async function createSchedule(
  ctx: ServiceContext,
  input: CreateSchedule,
): Promise<{ id: string }> {
  try {
    return await ctx.db.transaction((tx) => insertSchedule(ctx, tx, input));
  } catch (error) {
    if (!isUniqueViolation(error) || !input.submissionId) throw error;
    const isSame = isDeepStrictEqual(
      await createdFields(ctx, input.submissionId),
      formFields(input),
    );
    assertIsSame(isSame && (await asksSame(ctx, input)));
    return { id: input.submissionId };
  }
}

const FormFieldsSchema = z.object({
  title: z.string(),
  kind: z.string(),
  rule: z.unknown(),
  dueText: z.string(),
  hop: z.number(),
  reporterScope: z.string(),
  reporterAgencyIds: z.array(z.string()),
  recipient: z.string(),
  forwardTo: z.array(z.string()),
  planId: z.string(),
});

/** What was stated in the form that made a schedule, as the audit log keeps it whatever was edited since. */
async function createdFields(ctx: ServiceContext, id: string) {
  const { tenantId } = ctx.db;
  const created = await ctx.db.auditEntry.findFirst({
    where: { tenantId, entity: 'schedule', entityId: id, action: 'created' },
    select: { after: true },
  });
  return FormFieldsSchema.safeParse(created?.after).data;
}

/** What a request out of turn asks is never edited, so that its row still has it as it was sent. */
async function asksSame(ctx: ServiceContext, input: CreateSchedule): Promise<boolean> {
  const row = await ctx.db.schedule.findFirst({
    where: { tenantId: ctx.db.tenantId, id: input.submissionId ?? '' },
    select: { question: true },
  });
  return row?.question === (input.question ?? null);
}

function formFields(input: CreateSchedule) {
  const chosen = input.reporterScope === 'chosen' ? input.reporterAgencyIds : [];
  return FormFieldsSchema.parse({ ...input, reporterAgencyIds: [...new Set(chosen)].sort() });
}

async function insertSchedule(ctx: ServiceContext, tx: TenantTx, input: CreateSchedule) {
  const plan = await requireEditablePlan(tx, input.planId);
  const { id } = await tx.schedule.create({
    data: {
      tenantId: tx.tenantId,
      ...(input.submissionId ? { id: input.submissionId } : {}),
      planId: plan.id,
      position: await nextPosition(tx, { table: 'schedule', planId: plan.id }),
      activeSince: toDbDate(ctx.today),
      question: input.question ?? null,
      ...columnsOf(input),
    },
    select: { id: true },
  });
  await replaceReporters(tx, id, input);
  await recordAudit(tx, ctx.actor, {
    entity: 'schedule',
    entityId: id,
    action: 'created',
    before: null,
    after: await findSchedule(tx, id),
  });
  await openPlanObligations(tx, ctx, plan.id);
  if (input.question !== undefined) await tellAsked(ctx, tx, id, input.question);
  return { id };
}

/** A request out of turn comes when nobody looks for one: whoever is asked hears of it at once. */
async function tellAsked(ctx: ServiceContext, tx: TenantTx, scheduleId: string, question: string) {
  const owed = await tx.obligation.findMany({
    where: { tenantId: tx.tenantId, period: { scheduleId } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const by = ctx.actor.fullName;
  await tellAs(tx, ctx, {
    obligationIds: owed.map(({ id }) => id),
    whom: 'agency',
    say: (obligationId) => ({ kind: 'report_requested', payload: { obligationId, by } }),
  });
  for (const { id: obligationId } of owed) {
    const told = { obligationId, news: 'requested', by, said: question } as const;
    await emitOutboxEvent(tx, 'report.told', told);
  }
}

/**
 * updateSchedule replaces a reporting rule. Unanswered obligations follow its new windows and dates with their reminders; answered ones
 * keep theirs. Errors: not_found, archived, stale_version.
 */
export async function updateSchedule(ctx: ServiceContext, input: UpdateSchedule): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = await findSchedule(tx, input.id);
    assertThat(!before.archived, 'archived');
    const plan = await requireEditablePlan(tx, before.planId);
    assertFresh(before, input);
    const asksAnew = JSON.stringify(before.rule) !== JSON.stringify(input.rule);
    assertSaved(
      await tx.schedule.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: {
          ...columnsOf(input),
          ...(asksAnew ? { activeSince: toDbDate(ctx.today) } : {}),
          rowVersion: { increment: 1 },
        },
      }),
    );
    await replaceReporters(tx, input.id, input);
    await recordAudit(tx, ctx.actor, {
      entity: 'schedule',
      entityId: input.id,
      action: 'updated',
      before,
      after: await findSchedule(tx, input.id),
    });
    await openPlanObligations(tx, ctx, plan.id);
  });
}

type ScheduleColumns = Omit<
  CreateSchedule,
  'planId' | 'submissionId' | 'reporterAgencyIds' | 'question'
>;

function columnsOf(input: ScheduleColumns) {
  return {
    title: input.title,
    kind: input.kind,
    rule: input.rule === null ? Prisma.DbNull : toJson(input.rule),
    dueText: input.dueText,
    hop: input.hop,
    reporterScope: input.reporterScope,
    recipient: input.recipient,
    forwardTo: input.forwardTo,
  };
}

async function replaceReporters(
  tx: TenantTx,
  scheduleId: string,
  input: { reporterScope: 'all' | 'chosen'; reporterAgencyIds: readonly string[] },
): Promise<void> {
  const chosen = input.reporterScope === 'chosen' ? [...new Set(input.reporterAgencyIds)] : [];
  const known = await tx.agency.count({ where: { tenantId: tx.tenantId, id: { in: chosen } } });
  assertThat(known === chosen.length, 'not_found', { reporterAgencyIds: 'not_found' });
  await tx.scheduleReporter.deleteMany({ where: { tenantId: tx.tenantId, scheduleId } });
  await tx.scheduleReporter.createMany({
    data: chosen.map((agencyId) => ({ tenantId: tx.tenantId, scheduleId, agencyId })),
  });
}
