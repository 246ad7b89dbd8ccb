import { assertThat, found } from '@tiendo/contracts';
import { Prisma, fromDbDate, fromDecimal } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { selectTaskRows } from '#app/tasks/task-rows.ts';
import { mayApprove, nextStep, type StepHolder } from './approval.ts';
import { readExtensions, type ExtensionView } from './list-extensions.ts';
import { selectObligationRows } from './obligation-rows.ts';
import { isWritable, mayDecideReport, mayReadReport, mayWriteReport } from './policy.ts';
import { oddities } from './figure-checks.ts';
import { askedOutline, readOutline } from './outline.ts';
import { withPrevious, type DatedFigure } from './previous-figures.ts';
import { readReportTargets } from './report-targets.ts';
import { extraTexts } from './report-sections.ts';
import { standingBodyAt } from './standing-body-at.ts';
import { readStepHolders } from './step-holders.ts';
import { targetsAsAccepted, type AcceptedTarget } from './targets-as-accepted.ts';
import type {
  ObligationRow,
  ReportEventView,
  ReportFigureView,
  ReportTaskView,
  ReportView,
} from './views.ts';

/**
 * readReport gives one agency's report for one window: its text, the figures of its targets beside what was reported last time and what the
 * plan wants, files, history, its agency's tasks, and what this member may do. Errors: not_found, forbidden (another agency's).
 */
export async function readReport(ctx: ServiceContext, obligationId: string): Promise<ReportView> {
  const row = found(
    (
      await selectObligationRows(
        ctx.db,
        ctx.today,
        Prisma.sql`o.id = ${obligationId}::uuid`,
        Prisma.empty,
      )
    )[0],
  );
  assertThat(mayReadReport(ctx.actor, row.agencyId), 'forbidden');
  const [report, outline, history, tasks, extensions, members] = await Promise.all([
    readKept(ctx, obligationId),
    readOutline(ctx.db),
    readHistory(ctx, obligationId),
    readTasks(ctx, row),
    readExtensions(ctx.db, obligationId),
    readStepHolders(ctx.db, [row.agencyId]),
  ]);
  const kept = report?.figures.map((figure) => figure.targetId) ?? [];
  const asked = await readReportTargets(ctx.db, row, kept);
  const targets = await targetsAsAccepted(ctx.db, row, asked, report?.figures ?? []);
  const compared = await withPrevious(ctx.db, row, targets);
  const { state } = row;
  const accepted = history.find((event) => event.kind === 'accepted');
  return {
    ...row,
    results: report?.results ?? '',
    difficulties: report?.difficulties ?? '',
    proposals: report?.proposals ?? '',
    extraSections: extraTexts(report),
    outline: askedOutline(outline, row.question),
    submittedAt: report?.submittedAt?.toISOString() ?? null,
    submittedByName: report?.submittedByName ?? null,
    returnReason:
      state === 'returned'
        ? (history.find((event) => event.kind === 'returned')?.reason ?? null)
        : null,
    figures: compared.map((target) => figureView(target, report)),
    files: report?.files.filter((file) => file.targetId === null).map(fileView) ?? [],
    history,
    tasks,
    extensions,
    acceptedUnder:
      state === 'accepted' && accepted ? await standingBodyAt(ctx.db, accepted.at) : null,
    next: nextStep(row, members),
    ...rightsOf(ctx, row, extensions, members),
  };
}

/** What this member may do with the report now. */
function rightsOf(
  ctx: ServiceContext,
  row: ObligationRow,
  extensions: readonly ExtensionView[],
  members: readonly StepHolder[],
) {
  const mayAct = row.planActive && isWritable(row.state) && mayWriteReport(ctx.actor, row.agencyId);
  const hasHead = members.some(
    (member) => member.role === 'agency_head' && member.agencyId === row.agencyId,
  );
  return {
    mayWrite: mayAct && !row.isLocked,
    mayAskForTime: mayAct && extensions.every((request) => request.state !== 'requested'),
    mayApprove:
      row.planActive &&
      row.state === 'awaiting_head' &&
      mayApprove(ctx.actor, row.agencyId, hasHead),
    mayDecide: row.planActive && row.state === 'submitted' && mayDecideReport(ctx.actor, row.hop),
    mayGrant: row.planActive && mayDecideReport(ctx.actor),
  };
}

function readKept(ctx: ServiceContext, obligationId: string) {
  const { tenantId } = ctx.db;
  return ctx.db.report.findFirst({
    where: { tenantId, obligationId },
    include: {
      figures: true,
      files: {
        select: { id: true, name: true, sizeBytes: true, mediaType: true, targetId: true },
        orderBy: { createdAt: 'asc' },
      },
    },
  });
}

async function readHistory(ctx: ServiceContext, obligationId: string): Promise<ReportEventView[]> {
  const events = await ctx.db.reportEvent.findMany({
    where: { tenantId: ctx.db.tenantId, obligationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
  });
  return events.map(({ id, kind, memberName, reason, grantedDay, createdAt }) => ({
    id,
    kind,
    memberName,
    reason,
    grantedDay: fromDbDate(grantedDay),
    at: createdAt.toISOString(),
  }));
}

async function readTasks(ctx: ServiceContext, row: ObligationRow): Promise<ReportTaskView[]> {
  const tasks = await selectTaskRows(
    ctx.db,
    ctx.today,
    Prisma.sql`t.plan_id = ${row.planId}::uuid AND t.archived_at IS NULL AND EXISTS (
      SELECT 1 FROM assignment mine WHERE mine.tenant_id = t.tenant_id AND mine.task_id = t.id
        AND mine.agency_id = ${row.agencyId}::uuid AND mine.responsible)`,
    Prisma.sql`ORDER BY t.position LIMIT 100`,
  );
  return tasks.map(({ id, title, status, standing, percent, dueOn, latestNote }) => ({
    id,
    title,
    status,
    standing,
    percent,
    dueOn,
    latestNote,
  }));
}

type KeptReport = Awaited<ReturnType<typeof readKept>>;
type KeptFile = NonNullable<KeptReport>['files'][number];

const fileView = ({ id, name, sizeBytes, mediaType }: KeptFile) => ({
  id,
  name,
  sizeBytes,
  mediaType,
});

function figureView(
  target: AcceptedTarget & { previous: DatedFigure | null },
  report: KeptReport,
): ReportFigureView {
  const { latest: _latest, everyReporter: _shared, previous, ...shown } = target;
  const { targetId } = target;
  const kept = report?.figures.find((candidate) => candidate.targetId === targetId);
  const figure = {
    numerator: fromDecimal(kept?.numerator ?? null),
    denominator: fromDecimal(kept?.denominator ?? null),
  };
  return {
    ...shown,
    ...figure,
    note: kept?.note ?? '',
    odd: oddities(figure, target),
    files: report?.files.filter((file) => file.targetId === targetId).map(fileView) ?? [],
    previous,
  };
}
