import { ReportKindSchema, ScheduleRuleSchema, found } from '@tiendo/contracts';
import type { Prisma, TenantScope } from '@tiendo/db';
import type { ScheduleRow } from './schedule-views.ts';

/** ScheduleWithReporters is a schedule's row as Prisma gives it, with its chosen agencies. */
export type ScheduleWithReporters = Prisma.ScheduleGetPayload<{ include: { reporters: true } }>;

/** toScheduleRow reads a schedule's row; its rule was parsed when it was saved and is parsed again, so that defaults stay whole. */
export function toScheduleRow(row: ScheduleWithReporters): ScheduleRow {
  return {
    id: row.id,
    planId: row.planId,
    position: row.position,
    title: row.title,
    kind: ReportKindSchema.parse(row.kind),
    rule: ScheduleRuleSchema.nullable().parse(row.rule),
    dueText: row.dueText,
    hop: row.hop,
    reporterScope: row.reporterScope,
    reporterAgencyIds: row.reporters.map((reporter) => reporter.agencyId).sort(),
    recipient: row.recipient,
    forwardTo: row.forwardTo,
    archived: row.archivedAt !== null,
    rowVersion: row.rowVersion,
  };
}

/** findSchedule reads one schedule; `not_found` when this tenant has none by that id. */
export async function findSchedule(db: TenantScope, id: string): Promise<ScheduleRow> {
  return toScheduleRow(
    found(
      await db.schedule.findFirst({
        where: { tenantId: db.tenantId, id },
        include: { reporters: true },
      }),
    ),
  );
}
