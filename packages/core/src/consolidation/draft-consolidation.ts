import { isDeepStrictEqual } from 'node:util';
import {
  CoverageSchema,
  assertThat,
  found,
  type Coverage,
  type DraftConsolidation,
} from '@tiendo/contracts';
import { fromDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { keptContent, lockReport, type LockedReport } from '#app/reporting/lock-report.ts';
import { isLocked } from '#app/reporting/locks.ts';
import { isWritable, mayWriteReport } from '#app/reporting/policy.ts';
import { extraTexts } from '#app/reporting/report-sections.ts';
import { coverageOf, gatherNarratives, type Narratives, type SourceReport } from './coverage.ts';
import { readSources, sumFigures, type Consolidated, type FigureSum } from './read-sources.ts';

/**
 * draftConsolidation writes the draft of a consolidated report out of the accepted reports below it: figures summed, texts gathered by agency, and
 * what it rests on. What a person has written in it is overwritten only when asked. A report of the third hop carries the second's on. The same
 * button pressed twice drafts once.
 * Errors: not_found, forbidden, plan_not_active, report_not_open (not a consolidated report, or answered), report_locked, stale_version,
 * consolidation_exists.
 */
export async function draftConsolidation(
  ctx: ServiceContext,
  input: DraftConsolidation,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const locked = await lockReport(tx, input.obligationId);
    assertThat(mayWriteReport(ctx.actor, locked.agencyId), 'forbidden');
    assertThat(locked.plan.status === 'active', 'plan_not_active');
    assertThat(isWritable(locked.state) && locked.hop > 1, 'report_not_open');
    assertThat(!isLocked(locked, locked.lockAfterDays, ctx.today), 'report_locked');
    const report = await readConsolidated(tx, locked.id);
    const sources = await readSources(tx, report);
    const sums = await sumFigures(
      tx,
      sources.map((source) => source.obligationId),
    );
    const draft = { sources, sums, texts: textsOf(sources) };
    if (locked.rowVersion !== input.rowVersion) {
      assertThat(isDraftedSo(locked, draft), 'stale_version');
      return;
    }
    assertThat(input.replace || !hasContent(locked), 'consolidation_exists');
    await writeDraft(ctx, tx, locked, draft);
    await reconcileReminders(tx, { about: 'obligation', ids: [locked.id] }, ctx);
  });
}

/** One report is carried on as it is written; several are gathered under their agencies' names. */
function textsOf(sources: readonly SourceReport[]): Narratives {
  const [only] = sources;
  if (only && sources.length === 1 && only.state === 'accepted') {
    const { results, difficulties, proposals, extraSections } = only;
    return { results, difficulties, proposals, extraSections };
  }
  return gatherNarratives(sources);
}

interface Draft {
  sources: readonly SourceReport[];
  sums: readonly FigureSum[];
  texts: Narratives;
}

function isDraftedSo(locked: LockedReport, { sums, texts }: Draft): boolean {
  const kept = keptContent(locked);
  if (kept === null) return false;
  const { results, difficulties, proposals, extraSections } = kept;
  const figures = kept.figures.map(({ targetId, numerator, denominator, note }) => ({
    targetId,
    numerator,
    denominator,
    note,
  }));
  const byTarget = (a: { targetId: string }, b: { targetId: string }) =>
    a.targetId.localeCompare(b.targetId);
  return (
    isDeepStrictEqual({ results, difficulties, proposals, extraSections }, texts) &&
    isDeepStrictEqual(figures.toSorted(byTarget), sums.toSorted(byTarget))
  );
}

function hasContent(locked: LockedReport): boolean {
  const { report } = locked;
  if (!report) return false;
  const { results, difficulties, proposals } = report;
  const texts = [results, difficulties, proposals, ...Object.values(extraTexts(report))];
  return report.figures.length > 0 || texts.some((text) => text !== '');
}

/** readConsolidated reads what of an obligation decides which reports it is made of. Error: not_found. */
export async function readConsolidated(
  db: Pick<TenantTx, 'obligation' | 'tenantId'>,
  id: string,
): Promise<Consolidated & { agencyId: string }> {
  const row = found(
    await db.obligation.findFirst({
      where: { tenantId: db.tenantId, id },
      select: {
        id: true,
        planId: true,
        agencyId: true,
        period: {
          select: { periodFrom: true, periodTo: true, schedule: { select: { hop: true } } },
        },
      },
    }),
  );
  return {
    id: row.id,
    planId: row.planId,
    agencyId: row.agencyId,
    hop: row.period.schedule.hop,
    periodFrom: fromDbDate(row.period.periodFrom),
    periodTo: fromDbDate(row.period.periodTo),
  };
}

async function writeDraft(
  ctx: ServiceContext,
  tx: TenantTx,
  locked: LockedReport,
  draft: Draft,
): Promise<void> {
  const { tenantId } = tx;
  const content = {
    ...draft.texts,
    nothingToReport: false,
    coverage: await coverageFor(tx, locked.hop, draft.sources),
    updatedAt: ctx.now,
  };
  const { id } = await tx.report.upsert({
    where: { tenantId_obligationId: { tenantId, obligationId: locked.id } },
    create: { tenantId, obligationId: locked.id, ...content },
    update: content,
    select: { id: true },
  });
  await tx.reportFigure.deleteMany({ where: { tenantId, reportId: id } });
  await tx.reportFigure.createMany({
    data: draft.sums.map((sum) => ({ tenantId, reportId: id, ...sum })),
  });
  await tx.obligation.updateMany({
    where: { tenantId, id: locked.id },
    data: {
      state: locked.state === 'returned' ? 'returned' : 'draft',
      rowVersion: { increment: 1 },
    },
  });
}

/** coverageFor says what a report of a hop rests on: one of the third hop on what the second's rests on. */
export async function coverageFor(
  tx: Pick<TenantTx, 'report' | 'tenantId'>,
  hop: number,
  sources: readonly SourceReport[],
): Promise<Coverage> {
  const [only] = sources;
  if (hop > 2 && only && sources.length === 1) {
    const below = await tx.report.findFirst({
      where: { tenantId: tx.tenantId, obligationId: only.obligationId },
      select: { coverage: true },
    });
    const kept = CoverageSchema.nullable().parse(below?.coverage ?? null);
    if (kept) return kept;
  }
  return coverageOf(sources);
}
