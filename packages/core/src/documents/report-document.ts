import { CoverageSchema, found, type CivilDate } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type TenantScope } from '@tiendo/db';
import type { AgencyRow, Coverage, DocumentFrame, OfficialReport } from '@tiendo/official-docs';
import { readSources } from '#app/consolidation/read-sources.ts';
import { DefinitionSchema } from '#app/reporting/target-definition.ts';
import { readReportTargets } from '#app/reporting/report-targets.ts';
import { readReportSections } from '#app/reporting/report-sections.ts';
import { addressed, agencyFrame } from './agency-frame.ts';
import { committeeOf, frameOf, readLetterheadOf } from './letterhead.ts';
import { reportAbout } from './period-name.ts';
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
  const { plan, period, report } = row;
  const { hop, title, kind } = period.schedule;
  const frame = await readFrame(db, row);
  const window = { from: fromDbDate(period.periodFrom), to: fromDbDate(period.periodTo) };
  const about = reportAbout(title, { kind, ...window }, planName(plan));
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
    ...frame,
    about,
    period: window,
    planName: planName(plan),
    opening: null,
    closing: closingOf(hop, about, frame),
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
        agency: {
          select: {
            name: true,
            kind: true,
            members: {
              where: { role: 'agency_head', status: 'active' },
              select: { fullName: true },
            },
          },
        },
        period: { include: { schedule: true } },
        report: { include: { figures: true } },
      },
    }),
  );
}

/** Agencies and the standing body report under their own names; what goes up from the tenant bears the tenant's. */
async function readFrame(db: TenantScope, row: ReportDbRow): Promise<DocumentFrame> {
  const { letterhead } = await readLetterheadOf(db);
  const { hop, recipient } = row.period.schedule;
  if (hop > 2) return addressed(frameOf(letterhead, letterhead.reportSymbol), recipient);
  const committee = await committeeOf(db, letterhead);
  const { name, kind, members } = row.agency;
  const [head, ...others] = members;
  const headName = head && others.length === 0 ? head.fullName : '';
  const to = recipient || (hop === 2 ? committee : await standingBodyOf(db, committee));
  return agencyFrame({ name, kind, headName }, { letterhead, committee }, to);
}

async function standingBodyOf(db: TenantScope, otherwise: string): Promise<string> {
  const body = await db.agency.findFirst({
    where: { tenantId: db.tenantId, isStandingBody: true, archivedAt: null },
    select: { name: true },
  });
  return body?.name ?? otherwise;
}

/** An agency sends its report to be gathered; only a superior is asked to direct. */
function closingOf(hop: number, about: string, frame: DocumentFrame): string | null {
  if (hop > 1) return null;
  const subject = about.charAt(0).toLocaleLowerCase('vi') + about.slice(1);
  return `Trên đây là báo cáo ${subject} của ${frame.letterhead.issuingBody}, kính gửi ${frame.addressees.join(', ')} tổng hợp`;
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
