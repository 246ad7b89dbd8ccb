import { ReminderAboutSchema, ReportKindSchema } from '@tiendo/contracts';
import { Prisma, type TenantDb, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { readScheduleStates } from '#app/reporting/schedule-states.ts';
import { selectItems, type FoundItem } from '../dispatch/read-items.ts';
import { readLedger } from '../ledger-rows.ts';
import { PersonSchema, personColumns } from '../read-people.ts';
import { readLadderSetting } from '../read-policy.ts';
import { readSubjects } from '../read-subjects.ts';
import type { SimulatedPerson, SimulatedSchedule, SimulatedWork, World } from './world.ts';

/**
 * readWorld reads all of a tenant that its reminders depend on, by the planner's own readers, in one transaction that writes nothing. Rows that the
 * ledger has for days from `from` on are left out: the simulation plans them itself. While no plan is in operation, the drafts are taken as if they were:
 * that is how a tenant looks at its year before it goes live.
 */
export function readWorld(db: TenantDb, from: string): Promise<World> {
  return db.transaction(async (tx) => {
    const { today: _, ...setting } = await readLadderSetting(tx, from);
    const { plans, status } = await readPlansInUse(tx);
    const planIds = plans.map((plan) => plan.id);
    const known = [...(await readOwed(tx, planIds)), ...(await readPlans(tx, plans))];
    const works = status === 'draft' ? known.map((work) => asIfActive(work, from)) : known;
    return {
      setting,
      people: await readEverybody(tx),
      agencyNames: await readAgencyNames(tx),
      works,
      schedules: await readSchedules(tx, planIds, status),
      ledger: await readEarlier(tx, works, from),
    };
  });
}

type Status = 'active' | 'draft';

async function readPlansInUse(tx: TenantTx) {
  for (const status of ['active', 'draft'] as const) {
    const plans = await tx.plan.findMany({
      where: { tenantId: tx.tenantId, status },
      select: { id: true, title: true },
      orderBy: { id: 'asc' },
    });
    if (plans.length > 0) return { plans, status };
  }
  return { plans: [], status: 'active' as const };
}

function asIfActive(work: SimulatedWork, from: string): SimulatedWork {
  const { subject } = work;
  const settled = subject.settled === 'plan_inactive' ? null : subject.settled;
  const digestUntil = subject.about === 'plan' ? `${from.slice(0, 4)}-12-31` : null;
  return { ...work, subject: { ...subject, settled, digestUntil } };
}

/** Tasks that are not done and reports that are not settled for good, those from below among them. */
async function readOwed(tx: TenantTx, planIds: readonly string[]): Promise<SimulatedWork[]> {
  const those = Prisma.sql`= ANY (${[...planIds]}::uuid[])`;
  const items = await selectItems(tx, {
    tasks: Prisma.sql`t.plan_id ${those} AND t.status <> 'done' AND t.archived_at IS NULL`,
    obligations: Prisma.sql`o.plan_id ${those} AND o.state NOT IN ('accepted', 'waived')`,
    received: Prisma.sql`v.settled_at IS NULL`,
  });
  const agencies = await readOwners(tx, planIds);
  const byId = new Map(items.map((item) => [item.id, item]));
  const works: SimulatedWork[] = [];
  for (const about of ['task', 'obligation', 'received'] as const) {
    const ids = items.filter((item) => item.about === about).map((item) => item.id);
    for (const subject of await readSubjects(tx, about, ids)) {
      const item = byId.get(subject.id);
      if (item) works.push({ ...describe(item), subject, agencyIds: agencies.get(item.id) ?? [] });
    }
  }
  return works;
}

function describe({ about, id, planId, title, period, agencyName }: FoundItem) {
  return { planId, about: { kind: about, id, title, period, agencyName } };
}

async function readOwners(
  tx: TenantTx,
  planIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = z.array(z.object({ id: z.string(), agencyIds: z.array(z.string()) })).parse(
    await tx.$queryRaw`
      SELECT t.id, array_agg(s.agency_id::text ORDER BY s.agency_id) AS "agencyIds"
      FROM task t JOIN assignment s ON s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible
      WHERE t.tenant_id = ${tx.tenantId}::uuid AND t.plan_id = ANY (${[...planIds]}::uuid[])
      GROUP BY t.id
      UNION ALL
      SELECT o.id, ARRAY[o.agency_id::text] FROM obligation o
      WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.plan_id = ANY (${[...planIds]}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row.agencyIds]));
}

async function readPlans(
  tx: TenantTx,
  plans: readonly { id: string; title: string }[],
): Promise<SimulatedWork[]> {
  const titles = new Map(plans.map((plan) => [plan.id, plan.title]));
  const subjects = await readSubjects(tx, 'plan', [...titles.keys()]);
  return subjects.map((subject) => {
    const title = titles.get(subject.id) ?? '';
    const about = { kind: 'plan', id: subject.id, title, period: null, agencyName: '' } as const;
    return { planId: subject.id, subject, about, agencyIds: [] };
  });
}

async function readSchedules(
  tx: TenantTx,
  planIds: readonly string[],
  status: Status,
): Promise<SimulatedSchedule[]> {
  const schedules: SimulatedSchedule[] = [];
  for (const planId of planIds) {
    for (const state of await readScheduleStates(tx, planId, status)) {
      ReportKindSchema.parse(state.kind);
      schedules.push({ ...state, planId, opened: [...state.opened] });
    }
  }
  return schedules;
}

const EverybodySchema = z.array(PersonSchema.extend({ email: z.string(), fullName: z.string() }));

async function readEverybody(tx: TenantTx): Promise<SimulatedPerson[]> {
  const rows = await tx.$queryRaw`
    SELECT ${personColumns}, m.email, m.full_name AS "fullName" FROM member m
    WHERE m.tenant_id = ${tx.tenantId}::uuid AND m.status = 'active' ORDER BY m.id`;
  return EverybodySchema.parse(rows);
}

async function readAgencyNames(tx: TenantTx): Promise<Map<string, string>> {
  const agencies = await tx.agency.findMany({
    where: { tenantId: tx.tenantId },
    select: { id: true, name: true, shortName: true },
  });
  return new Map(agencies.map(({ id, name, shortName }) => [id, shortName ?? name]));
}

async function readEarlier(tx: TenantTx, works: readonly SimulatedWork[], from: string) {
  const rows = [];
  for (const about of ReminderAboutSchema.options) {
    const ids = works.filter(({ subject }) => subject.about === about).map((w) => w.subject.id);
    rows.push(...(await readLedger(tx, about, ids)));
  }
  return rows.filter((row) => row.sendOn < from && row.state !== 'planned');
}
