import { randomUUID } from 'node:crypto';
import { vietnamInstant } from '@tiendo/calendar';
import { replanTenant } from '@tiendo/core/reminders';
import { recordProgress } from '@tiendo/core/tasks';
import {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  remindPlainly,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';

/** today is the day of the test, a Monday. */
export const today = '2026-06-08';

const agenciesEach = 8;
const peopleEach = 42;
/** Two tasks an agency: one is seven days from its date today; of the other, two rungs fell due on days that nobody worked. */
const dueDates = ['2026-06-15', '2026-06-10'];
const rowsAPerson = 3;

type Officer = Awaited<ReturnType<typeof makeActor>>;

/** Work is a task that people of an agency are reminded of today. */
export interface Work {
  taskId: string;
  tenantId: string;
  /** Who reports it done. */
  officer: Officer;
  emails: string[];
}

/** fillOffice makes agencies, people and tasks, so that at least so many reminders are due today, and plans them as of a week ago. */
export async function fillOffice(place: TestDatabase, reminders: number): Promise<Work[]> {
  const works: Work[] = [];
  const perTenant = agenciesEach * peopleEach * rowsAPerson;
  const tenants = Math.max(4, Math.ceil(reminders / perTenant));
  const people = Math.ceil(reminders / (tenants * agenciesEach * rowsAPerson));
  for (let i = 0; i < tenants; i += 1) {
    const tenant = await makeTenant(place.database);
    await remindPlainly(place.database, tenant.id);
    for (let j = 0; j < agenciesEach; j += 1)
      works.push(...(await fillAgency(place, tenant, people)));
    const now = new Date(vietnamInstant('2026-06-01', '09:00'));
    await place.database.withTenant(tenant.id, (db) =>
      replanTenant(db, { now, today: '2026-06-01' }),
    );
  }
  return works;
}

async function fillAgency(
  place: TestDatabase,
  tenant: TestTenant,
  people: number,
): Promise<Work[]> {
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
    const agencies = [{ agencyId: agency.id }];
    const emails = [officer.email, ...others.map(({ email }) => email)];
    const works: Work[] = [];
    for (const dueOn of dueDates) {
      const task = await makeTask(db, plan.id, { dueOn, agencies });
      works.push({ taskId: task.id, tenantId: tenant.id, officer, emails });
    }
    return works;
  });
}

/** finishWork reports a task done, as a page does whose sender presses again until it is told that it worked. */
export async function finishWork(
  place: TestDatabase,
  work: Work,
  onFailure: () => Promise<void>,
): Promise<void> {
  const form = {
    taskId: work.taskId,
    submissionId: randomUUID(),
    status: 'done' as const,
    percent: 100,
    note: '',
    completedOn: null,
    fileIds: [],
  };
  for (;;) {
    try {
      return await inContext(place.database, work.officer, today, (ctx) =>
        recordProgress(ctx, form),
      );
    } catch {
      await onFailure();
    }
  }
}
