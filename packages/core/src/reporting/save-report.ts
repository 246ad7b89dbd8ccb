import { assertThat, type ReportContent } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { sendUpOnSubmission } from '#app/published-reports/send-up.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { stateAfterSending } from './approval.ts';
import { isLocked } from './locks.ts';
import { keptContent, lockReport, type LockedReport } from './lock-report.ts';
import { measureTargets } from './measure-targets.ts';
import { isAnswered, isWritable, mayWriteReport } from './policy.ts';
import {
  assertSubmittable,
  isSameContent,
  readContent,
  sentContent,
  type WrittenReport,
} from './report-content.ts';
import { recordEvents } from './report-events.ts';
import { askedOutline, readOutline } from './outline.ts';
import { withPrevious } from './previous-figures.ts';
import { readReportTargets, type OwnedTarget } from './report-targets.ts';
import { tellAs, waiting } from './tell-people.ts';
import { holdsFiles, writeContent } from './write-content.ts';

/** SavedReport is the version of a report after it was saved. */
export interface SavedReport {
  rowVersion: number;
}

/**
 * saveDraft keeps an unfinished report; a returned one stays returned until it is submitted again. The same form sent twice is saved once.
 * Errors: not_found, forbidden, plan_not_active, report_not_open, report_locked, stale_version, invalid_input, too_many_files.
 */
export function saveDraft(ctx: ServiceContext, form: ReportContent): Promise<SavedReport> {
  return ctx.db.transaction(async (tx) => {
    const { locked, targets } = await openForm(ctx, tx, form);
    const content = readContent(form, targets);
    if (locked.rowVersion !== form.rowVersion) {
      const isSame = await isSaved(tx, locked, content, form);
      assertThat(isWritable(locked.state) && isSame, 'stale_version');
      return { rowVersion: locked.rowVersion };
    }
    assertTakesChanges(ctx, locked);
    await writeContent(ctx, tx, locked, content, form);
    await tx.obligation.updateMany({
      where: { tenantId: tx.tenantId, id: locked.id },
      data: {
        state: locked.state === 'returned' ? 'returned' : 'draft',
        rowVersion: { increment: 1 },
      },
    });
    return { rowVersion: locked.rowVersion + 1 };
  });
}

/**
 * submitReport answers an obligation: the report is kept as sent today, its figures become the newest of their targets, its reminders are
 * cancelled and the plan's counters move, all or nothing. Where the tenant wants it, an officer's report goes to the agency's head first. The same form sent twice is one submission. Errors: those of saveDraft, and
 * report_incomplete, denominator_zero, numerator_exceeds, figure_needs_note.
 */
export function submitReport(ctx: ServiceContext, form: ReportContent): Promise<SavedReport> {
  return ctx.db.transaction(async (tx) => {
    const { locked, targets } = await openForm(ctx, tx, form);
    const content = sentContent(readContent(form, targets));
    if (locked.rowVersion !== form.rowVersion) {
      const isSent = isAnswered(locked.state);
      assertThat(isSent && (await isSaved(tx, locked, content, form)), 'stale_version');
      return { rowVersion: locked.rowVersion };
    }
    assertTakesChanges(ctx, locked);
    await assertWhole(tx, locked, content, targets);
    const reportId = await writeContent(ctx, tx, locked, content, form);
    await recordSending(ctx, tx, locked, reportId);
    await reconcileReminders(tx, { about: 'obligation', ids: [locked.id] }, ctx);
    await publishSummary(tx, locked.planId, ctx.today);
    return { rowVersion: locked.rowVersion + 1 };
  });
}

async function openForm(ctx: ServiceContext, tx: TenantTx, form: ReportContent) {
  const locked = await lockReport(tx, form.obligationId);
  assertThat(mayWriteReport(ctx.actor, locked.agencyId), 'forbidden');
  assertThat(locked.plan.status === 'active', 'plan_not_active');
  const kept = locked.report?.figures.map((figure) => figure.targetId);
  return { locked, targets: await readReportTargets(tx, locked, kept) };
}

async function assertWhole(
  tx: TenantTx,
  locked: LockedReport,
  content: WrittenReport,
  targets: readonly OwnedTarget[],
): Promise<void> {
  const outline = askedOutline(await readOutline(tx), locked.question);
  assertSubmittable(content, await withPrevious(tx, locked, targets), outline);
}

function assertTakesChanges(ctx: ServiceContext, locked: LockedReport): void {
  assertThat(isWritable(locked.state), 'report_not_open');
  assertThat(!isLocked(locked, locked.lockAfterDays, ctx.today), 'report_locked');
}

async function isSaved(
  tx: TenantTx,
  locked: LockedReport,
  content: WrittenReport,
  form: ReportContent,
): Promise<boolean> {
  const kept = keptContent(locked);
  return kept !== null && isSameContent(kept, content) && (await holdsFiles(tx, locked, form));
}

async function recordSending(
  ctx: ServiceContext,
  tx: TenantTx,
  locked: LockedReport,
  reportId: string,
): Promise<void> {
  const { tenantId } = tx;
  const state = stateAfterSending(ctx.actor.role, locked.approval);
  const isThere = state === 'submitted';
  await tx.obligation.updateMany({
    where: { tenantId, id: locked.id },
    data: {
      state,
      approval: locked.approval,
      ...(isThere && { submittedOn: toDbDate(ctx.today) }),
      rowVersion: { increment: 1 },
    },
  });
  if (isThere) {
    await tx.report.updateMany({
      where: { tenantId, id: reportId },
      data: { submittedAt: ctx.now, submittedByName: ctx.actor.fullName },
    });
    await measureTargets(tx, reportId);
    await sendUpOnSubmission(tx, ctx, locked);
  }
  await recordEvents(tx, ctx, {
    kind: isThere ? 'submitted' : 'sent_to_head',
    obligationIds: [locked.id],
    reason: '',
  });
  await tellAs(tx, ctx, waiting(ctx, locked.id));
}
