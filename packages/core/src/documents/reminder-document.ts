import { daysBetween } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import type { OwedRow, ReminderLetter } from '@tiendo/official-docs';
import { z } from 'zod';
import { frameOf, readLetterheadOf } from './letterhead.ts';
import { planName } from './plan-name.ts';

const OwedSchema = z.object({ agency: z.string(), item: z.string(), lastDay: z.string() });

/** PlanForLetter is what of a plan a letter names. */
export interface PlanForLetter {
  id: string;
  title: string;
  documentNumber: string | null;
  issuedOn: Date | null;
}

/** buildReminderLetter writes the Công văn đôn đốc to every agency that owes a report or a task of the plan on that day. */
export async function buildReminderLetter(
  db: TenantScope,
  plan: PlanForLetter,
  asOf: CivilDate,
  deadline: CivilDate | null,
): Promise<ReminderLetter> {
  const { letterhead } = await readLetterheadOf(db);
  const owed = await readOwed(db, plan.id, asOf);
  const name = planName(plan);
  return {
    ...frameOf(letterhead, letterhead.letterSymbol),
    addressees: [...new Set(owed.map((row) => row.agency))],
    subject: `đôn đốc thực hiện ${name}`,
    planName: name,
    asOf,
    opening: null,
    owed,
    ask: null,
    deadline,
    contact: letterhead.contact,
  };
}

/** Overdue reports, then overdue tasks, by agency in the tenant's order. */
async function readOwed(db: TenantScope, planId: string, asOf: CivilDate): Promise<OwedRow[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT agency, item, to_char(last_day, 'YYYY-MM-DD') AS "lastDay" FROM (
      SELECT a.position, a.id, a.name AS agency, s.title AS item, o.last_day, 1 AS kind
      FROM obligation o JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
      JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      WHERE o.tenant_id = ${db.tenantId}::uuid AND o.plan_id = ${planId}::uuid AND o.last_day < ${asOf}::date
        AND o.submitted_on IS NULL AND o.state <> 'waived'
      UNION ALL
      SELECT a.position, a.id, a.name, t.title, t.due_on, 2
      FROM task t JOIN assignment x ON x.tenant_id = t.tenant_id AND x.task_id = t.id AND x.responsible
      JOIN agency a ON a.tenant_id = x.tenant_id AND a.id = x.agency_id
      WHERE t.tenant_id = ${db.tenantId}::uuid AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL
        AND t.status <> 'done' AND t.due_on < ${asOf}::date
    ) owed ORDER BY position, id, kind, last_day, item LIMIT 1000`;
  return z
    .array(OwedSchema)
    .parse(rows)
    .map((row) => ({ ...row, daysLate: daysBetween(row.lastDay, asOf) }));
}
