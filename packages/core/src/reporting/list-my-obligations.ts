import { daysBetween } from '@tiendo/calendar';
import { Prisma } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { selectObligationRows } from './obligation-rows.ts';
import { isWritable, mayWriteReport, reportGroup, type ReportGroup } from './policy.ts';
import type { MyObligation } from './views.ts';

/** An agency of a real plan owes two reports a year; monthly schedules of a few plans stay below this for years. */
const maxReports = 200;

const groupOrder: readonly ReportGroup[] = ['overdue', 'this_week', 'later', 'waiting', 'done'];

/**
 * listMyObligations gives the reports that the member's agency owes in active plans: what waits for the agency first by last day, then what
 * waits for its recipient, then what is settled, newest first. A member without an agency owes none.
 */
export async function listMyObligations(ctx: ServiceContext): Promise<MyObligation[]> {
  const { agencyId } = ctx.actor;
  if (agencyId === null) return [];
  const rows = await selectObligationRows(
    ctx.db,
    ctx.today,
    Prisma.sql`o.agency_id = ${agencyId}::uuid AND p.status = 'active'`,
    Prisma.sql`ORDER BY o.state IN ('accepted', 'waived'), o.state = 'submitted',
      CASE WHEN o.state IN ('accepted', 'waived') THEN NULL ELSE o.last_day END, o.last_day DESC, s.position
      LIMIT ${maxReports}`,
  );
  return rows
    .map((row) => ({
      ...row,
      group: reportGroup(row, ctx.today, ctx.actor.role === 'agency_head'),
      waitingDays:
        row.state === 'submitted' && row.submittedOn !== null
          ? daysBetween(row.submittedOn, ctx.today)
          : null,
      mayWrite: isWritable(row.state) && !row.isLocked && mayWriteReport(ctx.actor, row.agencyId),
    }))
    .sort((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group));
}
