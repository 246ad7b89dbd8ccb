import { ReminderAboutSchema, ReminderReasonSchema, type ReminderAbout } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { approversOf, followersOf, ownersOf, type Person } from './people.ts';
import { readPeople } from './read-people.ts';
import type { ReminderSubject } from './subject.ts';

const WorkSchema = z.object({
  id: z.string(),
  lastDay: z.string().nullable(),
  settled: ReminderReasonSchema.nullable(),
  waitsFor: z.enum(['head', 'coordinator', 'leader', 'receiver']).nullable(),
  waitingSince: z.string().nullable(),
  digestUntil: z.string().nullable(),
  returnedRung: z.string().nullable(),
  returnedOn: z.string().nullable(),
  agencyIds: z.array(z.string()),
});
type Work = z.infer<typeof WorkSchema>;

/** The columns that a kind of work does not have. */
const undecided = Prisma.sql`NULL::text AS "waitsFor", NULL::text AS "waitingSince"`;
const unreturned = Prisma.sql`NULL::text AS "returnedRung", NULL::text AS "returnedOn"`;
const undigested = Prisma.sql`NULL::text AS "digestUntil"`;

/**
 * readSubjects reads what is owed, by whom, as it stands now. The rows are locked against change until the transaction ends: a
 * submission that commits meanwhile is waited for, so no reminder is planned for what has just been done.
 */
export async function readSubjects(
  tx: TenantTx,
  about: ReminderAbout,
  ids: readonly string[],
): Promise<ReminderSubject[]> {
  const works = z.array(WorkSchema).parse(await readWorks[about](tx, ids));
  const people = await readPeople(tx, [...new Set(works.flatMap((work) => work.agencyIds))]);
  return works.map((work) => ({
    about,
    id: work.id,
    lastDay: work.lastDay,
    settled: work.settled,
    waitingSince: work.waitingSince,
    digestUntil: work.digestUntil,
    returned: returnOf(work),
    recipients: recipientsOf(about, work, people),
  }));
}

function returnOf({ returnedRung: rung, returnedOn: on }: Work): ReminderSubject['returned'] {
  return rung !== null && on !== null ? { rung, on } : null;
}

/** A report that waits for somebody concerns them; beside them, while it is still owed, those who follow its agency. */
function recipientsOf(about: ReminderAbout, work: Work, people: readonly Person[]) {
  if (about === 'plan') return followersOf(people);
  const { waitsFor, agencyIds } = work;
  if (waitsFor === null) return ownersOf(agencyIds, people);
  const approvers = approversOf(waitsFor, agencyIds[0] ?? null, people);
  if (work.settled !== null || about === 'received') return approvers;
  const deciding = new Set(approvers.map(({ memberId }) => memberId));
  const following = ownersOf([], people).filter(({ memberId }) => !deciding.has(memberId));
  return [...approvers, ...following];
}

/** readSubjectMap reads the subjects of ledger rows by id. */
export async function readSubjectMap(
  tx: TenantTx,
  rows: readonly { about: ReminderAbout; subjectId: string }[],
): Promise<Map<string, ReminderSubject>> {
  const subjects = new Map<string, ReminderSubject>();
  for (const about of ReminderAboutSchema.options) {
    const ids = new Set(rows.filter((row) => row.about === about).map((row) => row.subjectId));
    if (ids.size === 0) continue;
    for (const subject of await readSubjects(tx, about, [...ids]))
      subjects.set(subject.id, subject);
  }
  return subjects;
}

type Reader = (tx: TenantTx, ids: readonly string[]) => Promise<unknown[]>;

const readTasks: Reader = (tx, ids) =>
  tx.$queryRaw<unknown[]>`
    SELECT t.id, to_char(t.due_on, 'YYYY-MM-DD') AS "lastDay",
      CASE WHEN t.status = 'done' THEN 'done' WHEN t.archived_at IS NOT NULL THEN 'archived'
        WHEN p.status <> 'active' THEN 'plan_inactive' END AS settled, ${undecided}, ${undigested}, ${unreturned},
      ARRAY(SELECT s.agency_id::text FROM assignment s
        WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible ORDER BY s.agency_id) AS "agencyIds"
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${tx.tenantId}::uuid AND t.id = ANY (${[...ids]}::uuid[])
    ORDER BY t.id FOR SHARE OF t`;

const isBack = Prisma.sql`CASE WHEN p.status = 'active' AND o.state = 'returned'`;
const returns = Prisma.sql`FROM report_event e WHERE e.tenant_id = o.tenant_id AND e.obligation_id = o.id AND e.kind = 'returned'`;

/**
 * A report waits for its agency's head, then for whoever accepts it: the standing body, of its own report the leaders; what was sent up waits for
 * another tenant. It has waited since it was last sent.
 */
const readObligations: Reader = (tx, ids) =>
  tx.$queryRaw<unknown[]>`
    SELECT o.id, to_char(o.last_day, 'YYYY-MM-DD') AS "lastDay",
      CASE WHEN o.state IN ('submitted', 'accepted') THEN 'submitted' WHEN o.state = 'waived' THEN 'waived'
        WHEN p.status <> 'active' THEN 'plan_inactive' END AS settled,
      CASE WHEN p.status <> 'active' THEN NULL WHEN o.state = 'awaiting_head' THEN 'head'
        WHEN o.state = 'submitted' AND s.hop = 1 THEN 'coordinator'
        WHEN o.state = 'submitted' AND s.hop = 2 THEN 'leader' END AS "waitsFor",
      CASE WHEN p.status = 'active' AND (o.state = 'awaiting_head' OR o.state = 'submitted' AND s.hop < 3) THEN (
        SELECT to_char(max(e.created_at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') FROM report_event e
        WHERE e.tenant_id = o.tenant_id AND e.obligation_id = o.id AND e.kind IN ('submitted', 'sent_to_head'))
      END AS "waitingSince", ${undigested}, ${isBack} THEN (SELECT 'returned-' || count(*) ${returns}) END AS "returnedRung",
      ${isBack} THEN (SELECT to_char(max(e.created_at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') ${returns}) END AS "returnedOn",
      ARRAY[o.agency_id::text] AS "agencyIds"
    FROM obligation o
    JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.id = ANY (${[...ids]}::uuid[])
    ORDER BY o.id FOR SHARE OF o`;

const readPlans: Reader = (tx, ids) =>
  tx.$queryRaw<unknown[]>`
    SELECT p.id, NULL::text AS "lastDay", CASE WHEN p.status <> 'active' THEN 'plan_inactive' END AS settled, ${undecided},
      CASE WHEN p.status = 'active' THEN p.period_to || '-12-31' END AS "digestUntil", ${unreturned},
      ARRAY[]::text[] AS "agencyIds"
    FROM plan p
    WHERE p.tenant_id = ${tx.tenantId}::uuid AND p.id = ANY (${[...ids]}::uuid[])
    ORDER BY p.id FOR SHARE OF p`;

/** A report from below is its sender's to be reminded of its due date; here only the answer that it waits for counts. */
const readReceived: Reader = (tx, ids) =>
  tx.$queryRaw<unknown[]>`
    SELECT v.id, NULL::text AS "lastDay", CASE WHEN v.settled_at IS NOT NULL THEN 'decided' END AS settled, 'receiver' AS "waitsFor",
      CASE WHEN v.settled_at IS NULL THEN to_char(v.sent_on, 'YYYY-MM-DD') END AS "waitingSince", ${undigested}, ${unreturned},
      ARRAY[]::text[] AS "agencyIds"
    FROM received_report v
    WHERE v.tenant_id = ${tx.tenantId}::uuid AND v.id = ANY (${[...ids]}::uuid[])
    ORDER BY v.id FOR SHARE OF v`;

const readWorks: Record<ReminderAbout, Reader> = {
  task: readTasks,
  obligation: readObligations,
  plan: readPlans,
  received: readReceived,
};
