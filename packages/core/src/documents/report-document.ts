import { CoverageSchema, found, type CivilDate } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type TenantScope } from '@tiendo/db';
import type { AgencyRow, Coverage, OfficialReport } from '@tiendo/official-docs';
import { readSources } from '#app/consolidation/read-sources.ts';
import { DefinitionSchema } from '#app/reporting/target-definition.ts';
import { readReportTargets } from '#app/reporting/report-targets.ts';
import { readReportSections } from '#app/reporting/report-sections.ts';
import { frameOf, readLetterheadOf } from './letterhead.ts';
import { planName } from './plan-name.ts';
import { readTargetRows, readTaskRows } from './plan-rows.ts';

type ReportDbRow = Awaited<ReturnType<typeof readRow>>;

/**
 * buildReport writes a report's official document out of what the database says now: frozen at acceptance, it is what the report says for ever.
 * `asOf` is the day by which tasks and targets are judged. Error: not_found.
 */
export async function buildReport(
  db: TenantScope,
  obligationId: string,
  asOf: CivilDate,
): Promise<OfficialReport> {
  const row = await readRow(db, obligationId);
  const { letterhead } = await readLetterheadOf(db);
  const { plan, period, report } = row;
  const { hop } = period.schedule;
  const figures =
    report?.figures.map((figure) => ({
      targetId: figure.targetId,
      numerator: fromDecimal(figure.numerator),
      denominator: fromDecimal(figure.denominator),
      note: figure.note,
      definition: DefinitionSchema.nullable().parse(figure.definition),
    })) ?? [];
  const targets = await readReportTargets(
    db,
    { planId: plan.id, agencyId: row.agencyId, hop },
    figures.map((figure) => figure.targetId),
  );
  const sections = await readReportSections(db, report);
  return {
    ...frameOf(letterhead, letterhead.reportSymbol),
    about: aboutOf(row),
    period: { from: fromDbDate(period.periodFrom), to: fromDbDate(period.periodTo) },
    planName: planName(plan),
    opening: null,
    closing: null,
    nothingToReport: report?.nothingToReport ?? false,
    coverage: coverageOf(report),
    targets: await readTargetRows(db, plan, asOf, {
      figures,
      nothingToReport: report?.nothingToReport ?? false,
      targetIds: targets.map((target) => target.targetId),
    }),
    tasks: await readTaskRows(db, plan.id, asOf, hop > 1 ? undefined : row.agencyId),
    narratives: sections,
    agencies: hop > 1 ? await readAgencies(db, row) : null,
  };
}

async function readRow(db: TenantScope, obligationId: string) {
  return found(
    await db.obligation.findFirst({
      where: { tenantId: db.tenantId, id: obligationId },
      include: {
        plan: true,
        agency: { select: { name: true } },
        period: { include: { schedule: true } },
        report: { include: { figures: true } },
      },
    }),
  );
}

/** What stands under BÁO CÁO: what the report is, and of which plan. */
function aboutOf({ plan, period }: ReportDbRow): string {
  const title = period.schedule.title.replace(/^báo cáo\s+/iu, '');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} thực hiện ${planName(plan)}`;
}

function coverageOf(report: ReportDbRow['report']): Coverage | null {
  const coverage = CoverageSchema.nullable().parse(report?.coverage ?? null);
  if (!coverage) return null;
  const { accepted, expected, waiting, missing } = coverage;
  return { reported: accepted, expected, missing: [...waiting, ...missing] };
}

const stateWords = {
  open: 'Chưa gửi',
  draft: 'Đang soạn',
  awaiting_head: 'Chờ thủ trưởng duyệt',
  submitted: 'Đã gửi, chờ tiếp nhận',
  returned: 'Trả lại',
  accepted: 'Đã tiếp nhận',
  waived: 'Miễn',
} as const;

async function readAgencies(db: TenantScope, row: ReportDbRow): Promise<AgencyRow[]> {
  const sources = await readSources(db, {
    id: row.id,
    planId: row.planId,
    hop: row.period.schedule.hop,
    periodFrom: fromDbDate(row.period.periodFrom),
    periodTo: fromDbDate(row.period.periodTo),
  });
  const days = await db.obligation.findMany({
    where: { tenantId: db.tenantId, id: { in: sources.map((source) => source.obligationId) } },
    select: { id: true, lastDay: true, submittedOn: true },
  });
  return sources.map((source) => {
    const dates = days.find((day) => day.id === source.obligationId);
    return {
      agency: source.agencyName,
      lastDay: dates ? fromDbDate(dates.lastDay) : null,
      sentOn: dates ? fromDbDate(dates.submittedOn) : null,
      state: source.nothingToReport ? 'Không phát sinh' : stateWords[source.state],
      note: '',
    };
  });
}
