import { type ReminderAbout, ReminderReasonSchema } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import type { ReminderSubject } from './policy.ts';

const SubjectSchema = z.object({
  id: z.string(),
  lastDay: z.string().nullable(),
  settled: ReminderReasonSchema.nullable(),
  recipientIds: z.array(z.string()),
});

/** The members of an agency who do its work are reminded of it. */
const remindedMember = Prisma.sql`m.status = 'active' AND m.role IN ('agency_officer', 'agency_head')`;

/**
 * readSubjects reads what is owed, by whom, as it stands now. The rows are locked against change until the transaction ends: a
 * submission that commits meanwhile is waited for, so no reminder is planned for what has just been done.
 */
export async function readSubjects(
  tx: TenantTx,
  about: ReminderAbout,
  ids: readonly string[],
): Promise<ReminderSubject[]> {
  const rows = await (about === 'task' ? readTasks(tx, ids) : readObligations(tx, ids));
  return z
    .array(SubjectSchema)
    .parse(rows)
    .map((row) => ({ about, ...row }));
}

/** readSubjectMap reads the subjects of ledger rows by id. */
export async function readSubjectMap(
  tx: TenantTx,
  rows: readonly { about: ReminderAbout; subjectId: string }[],
): Promise<Map<string, ReminderSubject>> {
  const subjects = new Map<string, ReminderSubject>();
  for (const about of ['task', 'obligation'] as const) {
    const ids = new Set(rows.filter((row) => row.about === about).map((row) => row.subjectId));
    if (ids.size === 0) continue;
    for (const subject of await readSubjects(tx, about, [...ids]))
      subjects.set(subject.id, subject);
  }
  return subjects;
}

function readTasks(tx: TenantTx, ids: readonly string[]) {
  return tx.$queryRaw<unknown[]>`
    SELECT t.id, to_char(t.due_on, 'YYYY-MM-DD') AS "lastDay",
      CASE WHEN t.status = 'done' THEN 'done' WHEN t.archived_at IS NOT NULL THEN 'archived'
        WHEN p.status <> 'active' THEN 'plan_inactive' END AS settled,
      ARRAY(SELECT m.id::text FROM assignment s
        JOIN member m ON m.tenant_id = s.tenant_id AND m.agency_id = s.agency_id AND ${remindedMember}
        WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible ORDER BY m.id) AS "recipientIds"
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${tx.tenantId}::uuid AND t.id = ANY (${[...ids]}::uuid[])
    ORDER BY t.id FOR SHARE OF t`;
}

/** A report is called to the mind of its agency's people; one that waits for the head, to the head's, or without one to the administrators'. */
function readObligations(tx: TenantTx, ids: readonly string[]) {
  return tx.$queryRaw<unknown[]>`
    SELECT o.id, to_char(o.last_day, 'YYYY-MM-DD') AS "lastDay",
      CASE WHEN o.state IN ('submitted', 'accepted') THEN 'submitted' WHEN o.state = 'waived' THEN 'waived'
        WHEN p.status <> 'active' THEN 'plan_inactive' END AS settled,
      ARRAY(SELECT m.id::text FROM member m
        WHERE m.tenant_id = o.tenant_id AND m.status = 'active' AND CASE
          WHEN o.state <> 'awaiting_head' THEN m.agency_id = o.agency_id AND m.role IN ('agency_officer', 'agency_head')
          WHEN h.has_head THEN m.agency_id = o.agency_id AND m.role = 'agency_head'
          ELSE m.role = 'admin' END
        ORDER BY m.id) AS "recipientIds"
    FROM obligation o JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM member m WHERE m.tenant_id = o.tenant_id
      AND m.agency_id = o.agency_id AND m.status = 'active' AND m.role = 'agency_head') AS has_head) h
    WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.id = ANY (${[...ids]}::uuid[])
    ORDER BY o.id FOR SHARE OF o`;
}
