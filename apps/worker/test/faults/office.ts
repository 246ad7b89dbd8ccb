import { randomUUID } from 'node:crypto';
import { vietnamInstant } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { replanTenant } from '@tiendo/core/reminders';
import {
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openReports,
  remindPlainly,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';

/** today is the day of the test, a Monday. */
export const today = '2026-06-08';

const plannedOn = '2026-06-01';
const agenciesEach = 8;
const peopleEach = 42;
/** Each agency owes a task by one of these days and a report by the other: seven days from today, and two rungs that fell due on days that nobody worked. */
const lastDays = ['2026-06-15', '2026-06-10'] as const;
const rowsAPerson = 3;

type Officer = Awaited<ReturnType<typeof makeActor>>;

/** Work is a task or a report that people of an agency are reminded of today. */
export interface Work {
  kind: 'task' | 'report';
  id: string;
  /** Who reports the task done, or submits the report. */
  officer: Officer;
  emails: string[];
}

/** What an agency is made with: its people, and the plan whose report it owes by a day. */
interface Office {
  agencyId: string;
  planId: string;
  officer: Officer;
  emails: string[];
  reportBy: CivilDate;
}

/** fillOffice makes agencies, people, tasks and reports, so that at least so many reminders are due today, and plans them as of a week ago. */
export async function fillOffice(place: TestDatabase, reminders: number): Promise<Work[]> {
  const works: Work[] = [];
  const perTenant = agenciesEach * peopleEach * rowsAPerson;
  const tenants = Math.max(4, Math.ceil(reminders / perTenant));
  const people = Math.ceil(reminders / (tenants * agenciesEach * rowsAPerson));
  for (let i = 0; i < tenants; i += 1) {
    const tenant = await makeTenant(place.database);
    await remindPlainly(place.database, tenant.id);
    const offices: Office[] = [];
    for (let j = 0; j < agenciesEach; j += 1) {
      const [taskBy = '', reportBy = ''] = j % 2 === 0 ? lastDays : lastDays.toReversed();
      const office = await fillAgency(place, tenant, { people, reportBy });
      offices.push(office);
      works.push(await giveTask(place, tenant, office, taskBy));
    }
    works.push(...(await oweReports(place, tenant, offices)));
  }
  return works;
}

async function fillAgency(
  place: TestDatabase,
  tenant: TestTenant,
  { people, reportBy }: { people: number; reportBy: CivilDate },
): Promise<Office> {
  const agency = await place.database.withTenant(tenant.id, (db) => makeAgency(db));
  const role = { role: 'agency_officer' as const, agencyId: agency.id };
  const officer = await makeActor(place.database, tenant, role);
  const others = Array.from({ length: people - 1 }, () => {
    const id = randomUUID();
    return { id, email: `${id}@example.test`, fullName: 'Trần Văn A' };
  });
  await place.database.platform.userAccount.createMany({ data: others });
  return place.database.withTenant(tenant.id, async (db) => {
    await db.member.createMany({
      data: others.map(({ id: userId, email, fullName }) => {
        const person = { tenantId: tenant.id, userId, email, fullName };
        return { ...person, ...role, status: 'active' as const };
      }),
    });
    const plan = await makePlan(db);
    const due = { mode: 'by', monthDay: reportBy.slice(5), every: 'year' } as const;
    await makeSchedule(db, plan.id, {
      rule: { kind: 'six-month', due },
      reporterIds: [agency.id],
    });
    const emails = [officer.email, ...others.map(({ email }) => email)];
    return { agencyId: agency.id, planId: plan.id, officer, emails, reportBy };
  });
}

async function giveTask(
  place: TestDatabase,
  tenant: TestTenant,
  { agencyId, planId, officer, emails }: Office,
  dueOn: CivilDate,
): Promise<Work> {
  const { id } = await place.database.withTenant(tenant.id, (db) =>
    makeTask(db, planId, { dueOn, agencies: [{ agencyId }] }),
  );
  return { kind: 'task', id, officer, emails };
}

async function oweReports(
  place: TestDatabase,
  tenant: TestTenant,
  offices: readonly Office[],
): Promise<Work[]> {
  const now = new Date(vietnamInstant(plannedOn, '09:00'));
  await place.database.withTenant(tenant.id, async (db) => {
    await openReports(db, plannedOn);
    await replanTenant(db, { now, today: plannedOn });
  });
  const owed = await place.inspect<{ id: string; agencyId: string; lastDay: string }>(
    `SELECT id, agency_id AS "agencyId", last_day::text AS "lastDay" FROM obligation WHERE tenant_id = $1`,
    [tenant.id],
  );
  return offices.map(({ agencyId, officer, emails, reportBy }) => {
    const own = owed.filter((one) => one.agencyId === agencyId && one.lastDay === reportBy);
    if (own.length !== 1 || !own[0]) throw new Error(`${own.length} reports are due ${reportBy}.`);
    return { kind: 'report', id: own[0].id, officer, emails };
  });
}
