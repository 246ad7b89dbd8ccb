import type { Role } from '@tiendo/contracts';
import { vietnamInstant } from '@tiendo/calendar';
import { dispatchDueReminders, replanTenant } from '@tiendo/core/reminders';
import {
  mailAlone,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  remindPlainly,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const today = '2026-06-10';
let place: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyId: string;

beforeAll(async () => {
  place = await openTestDatabase();
});
afterAll(() => place.close());

beforeEach(async () => {
  tenant = await makeTenant(place.database);
  await remindPlainly(place.database, tenant.id);
  await place.database.withTenant(tenant.id, async (db) => {
    agencyId = (await makeAgency(db, { name: 'Sở Y tế' })).id;
    planId = (await makePlan(db)).id;
    await makeTask(db, planId, { dueOn: '2026-06-11', agencies: [{ agencyId }] });
  });
});

async function as(role: Role, of = tenant) {
  const actor = await makeActor(place.database, of, { role });
  return makeCaller(testDeps(place.database), actor, { today, tenantSlug: tenant.slug }).reminders;
}

const failsWith = (code: string) => ({ cause: { code } });

describe('the pause', () => {
  const pause = { because: 'Rà soát lại danh bạ', rowVersion: 0 };

  test('begins, says why, and ends; each is kept in the log', async () => {
    const admin = await as('admin');
    await admin.pauseReminders(pause);
    const { paused, rowVersion } = await admin.readPolicy();
    expect(paused).toEqual({ since: today, because: 'Rà soát lại danh bạ' });
    await admin.pauseReminders({ because: 'Chờ danh bạ mới', rowVersion });
    expect((await admin.readPolicy()).paused).toEqual({ since: today, because: 'Chờ danh bạ mới' });
    await admin.resumeReminders({ rowVersion: rowVersion + 1 });
    expect((await admin.readPolicy()).paused).toBeNull();
    const log = await place.inspect(
      `SELECT action, after FROM audit_entry WHERE tenant_id = $1 AND entity = 'reminder_policy' ORDER BY created_at`,
      [tenant.id],
    );
    expect(log).toEqual([
      { action: 'status_changed', after: { paused: { since: today, because: pause.because } } },
      { action: 'status_changed', after: { paused: { since: today, because: 'Chờ danh bạ mới' } } },
      { action: 'status_changed', after: { paused: null } },
    ]);
  });

  test('sent twice, the second is told that it is stale', async () => {
    const admin = await as('admin');
    await admin.pauseReminders(pause);
    await expect(admin.pauseReminders(pause)).rejects.toMatchObject(failsWith('stale_version'));
    await admin.resumeReminders({ rowVersion: 1 });
    await expect(admin.resumeReminders({ rowVersion: 1 })).rejects.toMatchObject(
      failsWith('stale_version'),
    );
  });

  test.each<[string, object]>([
    ['no reason', { because: '  ', rowVersion: 0 }],
    ['no version', { because: 'x' }],
  ])('%s is refused', async (_, input) => {
    const admin = await as('admin');
    await expect(admin.pauseReminders(input as typeof pause)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test.each<Role>(['coordinator', 'leader', 'agency_head', 'agency_officer', 'ministry'])(
    '%s may neither begin nor end it',
    async (role) => {
      const caller = await as(role);
      await expect(caller.pauseReminders(pause)).rejects.toMatchObject(failsWith('forbidden'));
      await expect(caller.resumeReminders({ rowVersion: 0 })).rejects.toMatchObject(
        failsWith('forbidden'),
      );
    },
  );

  test('another tenant’s administrator finds no such tenant', async () => {
    const stranger = await as('admin', await makeTenant(place.database));
    await expect(stranger.pauseReminders(pause)).rejects.toMatchObject(
      failsWith('tenant_not_found'),
    );
  });

  test('skips what falls due, and what falls due after it goes out', async () => {
    await makeActor(place.database, tenant, { role: 'agency_officer', agencyId });
    const admin = await as('admin');
    await admin.pauseReminders(pause);
    expect(await dispatch('2026-06-10')).toEqual([]);
    expect((await admin.listReminders({ state: 'skipped' })).rows.map((row) => row.reason)).toEqual(
      expect.arrayContaining(['paused']),
    );
    await admin.resumeReminders({ rowVersion: 1 });
    expect(await dispatch('2026-06-11')).toHaveLength(1);
  });
});

/** Plans the ledger and sends what is due at nine on the day; gives whom mails went to. */
async function dispatch(day: string): Promise<string[]> {
  const now = new Date(vietnamInstant(day, '09:00'));
  const sent: string[] = [];
  const send = (mail: { to: string }) => {
    sent.push(mail.to);
    return Promise.resolve({ outcome: 'sent' as const });
  };
  await place.database.withTenant(tenant.id, async (db) => {
    await replanTenant(db, { now: new Date(vietnamInstant('2026-06-10', '00:30')), today: day });
    await dispatchDueReminders(db, {
      clock: () => now,
      channels: mailAlone({ send }),
      mailDomain: 'tiendo.test',
      writer: {
        mail: () => ({ subject: 'Nhắc việc', text: 'Nhắc', html: '<p>Nhắc</p>' }),
        short: () => ({ title: 'Nhắc việc', short: 'Nhắc', url: 'http://tiendo.test/' }),
      },
    });
  });
  return sent;
}

describe('agencies that nobody reaches', () => {
  test('are told with what they owe, whether of one plan or of all, until somebody takes mail', async () => {
    const caller = await as('coordinator');
    const silent = [{ agencyId, name: 'Sở Y tế', owed: 1 }];
    expect(await caller.listUnreachable({})).toEqual(silent);
    const otherPlan = await place.database.withTenant(tenant.id, async (db) => {
      const plan = await makePlan(db);
      await makeTask(db, plan.id, { dueOn: '2026-07-01', agencies: [{ agencyId }] });
      return plan.id;
    });
    expect(await caller.listUnreachable({})).toEqual([{ ...silent[0], owed: 2 }]);
    expect(await caller.listUnreachable({ planId: otherPlan })).toEqual(silent);
    await makeActor(place.database, tenant, { role: 'agency_officer', agencyId });
    expect(await caller.listUnreachable({})).toEqual([]);
    await place.inspect(`UPDATE member SET email_bounced_at = now() WHERE agency_id = $1`, [
      agencyId,
    ]);
    expect(await caller.listUnreachable({ planId })).toEqual(silent);
  });

  test('take one query, however many they are', async () => {
    const actor = await makeActor(place.database, tenant, { role: 'coordinator' });
    const count = async () => {
      const asked: string[] = [];
      const deps = testDeps(place.database);
      const watched = {
        ...deps,
        database: { ...deps.database, withTenant: watch(deps.database.withTenant, asked) },
      };
      const caller = makeCaller(watched, actor, { today, tenantSlug: tenant.slug }).reminders;
      const found = await caller.listUnreachable({});
      return { found: found.length, asked: asked.length };
    };
    expect(await count()).toEqual({ found: 1, asked: 1 });
    await place.database.withTenant(tenant.id, async (db) => {
      for (let i = 0; i < 20; i += 1) {
        const agency = await makeAgency(db);
        await makeTask(db, planId, { dueOn: today, agencies: [{ agencyId: agency.id }] });
      }
    });
    expect(await count()).toEqual({ found: 21, asked: 1 });
  });

  test.each<Role>(['agency_head', 'agency_officer', 'ministry'])(
    '%s may not read them',
    async (role) => {
      const caller = await as(role);
      await expect(caller.listUnreachable({})).rejects.toMatchObject(failsWith('forbidden'));
    },
  );

  test('of another tenant’s plan there are none', async () => {
    const other = await makeTenant(place.database);
    const theirs = await place.database.withTenant(other.id, async (db) => {
      const plan = await makePlan(db);
      const agency = await makeAgency(db);
      await makeTask(db, plan.id, { dueOn: today, agencies: [{ agencyId: agency.id }] });
      return plan.id;
    });
    const caller = await as('admin');
    expect(await caller.listUnreachable({ planId: theirs })).toEqual([]);
    await expect((await as('admin', other)).listUnreachable({})).rejects.toMatchObject(
      failsWith('tenant_not_found'),
    );
  });
});

type WithTenant = TestDatabase['database']['withTenant'];

/** Notes every statement that goes past. */
function watch(withTenant: WithTenant, asked: string[]): WithTenant {
  return (tenantId, work) =>
    withTenant(tenantId, (db) =>
      work(
        new Proxy(db, {
          get: (target, name) => {
            if (typeof name === 'string' && !['tenantId', 'then'].includes(name)) asked.push(name);
            return Reflect.get(target, name, target);
          },
        }),
      ),
    );
}
