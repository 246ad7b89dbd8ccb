import { daysBetween } from '@tiendo/calendar';
import { Prisma } from '@tiendo/db';
import type { Actor, ServiceContext } from '#app/context.ts';
import { mayApprove, nextStep } from './approval.ts';
import { selectObligationRows } from './obligation-rows.ts';
import { isWritable, mayWriteReport, reportGroup, type ReportGroup } from './policy.ts';
import { readStepHolders } from './step-holders.ts';
import type { MyObligation } from './views.ts';

/** An agency of a real plan owes two reports a year; monthly schedules of a few plans stay below this for years. */
const maxReports = 200;

const groupOrder: readonly ReportGroup[] = ['overdue', 'this_week', 'later', 'waiting', 'done'];

/**
 * listMyObligations gives the reports that the member's agency owes in active plans: what waits for the agency first by last day, then what
 * waits for its recipient, then what is settled, newest first. Administrators get those that wait for the head of an agency without one.
 */
export async function listMyObligations(ctx: ServiceContext): Promise<MyObligation[]> {
  const mine = reportsOf(ctx.actor);
  if (mine.length === 0) return [];
  const rows = await selectObligationRows(
    ctx.db,
    ctx.today,
    Prisma.sql`(${Prisma.join(mine, ' OR ')}) AND p.status = 'active'`,
    Prisma.sql`ORDER BY o.state IN ('accepted', 'waived'), o.state = 'submitted',
      CASE WHEN o.state IN ('accepted', 'waived') THEN NULL ELSE o.last_day END, o.last_day DESC, s.position
      LIMIT ${maxReports}`,
  );
  if (rows.length === 0) return [];
  const members = await readStepHolders(ctx.db, [...new Set(rows.map((row) => row.agencyId))]);
  return rows
    .map((row) => {
      const next = nextStep(row, members);
      const approves =
        row.state === 'awaiting_head' && mayApprove(ctx.actor, row.agencyId, !next.fallsToAdmin);
      return {
        ...row,
        next,
        group: reportGroup(row, ctx.today, approves),
        waitingDays:
          row.state === 'submitted' && row.submittedOn !== null
            ? daysBetween(row.submittedOn, ctx.today)
            : null,
        mayWrite: isWritable(row.state) && !row.isLocked && mayWriteReport(ctx.actor, row.agencyId),
        mayApprove: approves,
      };
    })
    .sort((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group));
}

/** Whose reports are a member's own work, any of which will do. */
function reportsOf({ role, agencyId }: Actor): Prisma.Sql[] {
  const own = agencyId === null ? [] : [Prisma.sql`o.agency_id = ${agencyId}::uuid`];
  if (role !== 'admin') return own;
  return [
    ...own,
    Prisma.sql`(o.state = 'awaiting_head' AND NOT EXISTS (
      SELECT 1 FROM member head WHERE head.tenant_id = o.tenant_id AND head.agency_id = o.agency_id
        AND head.role = 'agency_head' AND head.status = 'active'))`,
  ];
}
