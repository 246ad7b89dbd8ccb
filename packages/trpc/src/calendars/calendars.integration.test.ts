import { createHash } from 'node:crypto';
import type { Role } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { createRequestContext } from '#app/context.ts';
import { appRouter } from '#app/router.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const today = '2026-06-01';
const instant = new Date(`${today}T02:00:00Z`);
let db: TestDatabase;
let tenant: TestTenant;
let ids: Awaited<ReturnType<typeof makeWork>>;
let clock = instant;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  clock = instant;
  tenant = await makeTenant(db.database);
  ids = await makeWork();
});
afterAll(() => db.close());

/** Two agencies under the standing body, half-yearly reports of both and one of the standing body, three tasks, one target. */
function makeWork() {
  return db.database.withTenant(tenant.id, async (scope) => {
    const standing = await makeAgency(scope, { name: 'Công an tỉnh', isStandingBody: true });
    const health = await makeAgency(scope, { name: 'Sở Y tế' });
    const labour = await makeAgency(scope, { name: 'Sở Nội vụ' });
    const plan = await makePlan(scope, { periodFrom: 2026, periodTo: 2028, title: 'Kế hoạch 27' });
    const schedule = await makeSchedule(scope, plan.id, { title: 'Báo cáo kết quả' });
    const upward = await makeSchedule(scope, plan.id, {
      title: 'Báo cáo lên Bộ',
      hop: 3,
      reporterIds: [standing.id],
    });
    const both = [
      { agencyId: health.id },
      { agencyId: labour.id, role: 'coordinate' as const, responsible: false },
    ];
    const task = await makeTask(scope, plan.id, {
      title: 'Mở lớp',
      dueOn: '2026-09-30',
      agencies: both,
    });
    const done = await makeTask(scope, plan.id, {
      dueOn: '2026-05-15',
      status: 'done',
      completedOn: '2026-05-10',
      agencies: [{ agencyId: health.id }, { agencyId: labour.id, responsible: false }],
    });
    await makeTask(scope, plan.id, { dueOn: '2025-12-31', agencies: both });
    await makeTask(scope, plan.id, { dueOn: null, agencies: both });
    const draft = await makePlan(scope, { status: 'draft' });
    await makeTask(scope, draft.id, { dueOn: '2026-09-30', agencies: both });
    const target = await makeTarget(scope, plan.id, { dueOn: '2026-12-31' });
    await openReports(scope, today);
    return {
      standing: standing.id,
      health: health.id,
      labour: labour.id,
      plan: plan.id,
      schedule: schedule.id,
      upward: upward.id,
      task: task.id,
      done: done.id,
      target: target.id,
    };
  });
}

const deps = () => testDeps(db.database, { clock: () => clock });

async function personAs(role: Role, agencyId: string | null = null, of = tenant) {
  const actor = await makeActor(db.database, of, { role, agencyId });
  return { ...actor, call: makeCaller(deps(), actor) };
}

/** What a calendar program asks: an address and nothing else. */
function read(secret: string, options: { slug?: string; source?: string } = {}) {
  const request = {
    sessionToken: null,
    tenantSlug: options.slug ?? tenant.slug,
    source: options.source ?? 'máy tính',
  };
  return appRouter
    .createCaller(createRequestContext(deps(), request))
    .calendars.readFeed({ secret });
}

async function feedOf(role: Role, agencyId: string | null = null) {
  const person = await personAs(role, agencyId);
  const { secret } = await person.call.calendars.createFeed();
  return { person, secret, ...(await read(secret)) };
}

const missing = { errorCode: 'not_found', httpStatus: 404 };

describe('the address', () => {
  test('is told once, kept as a hash, and shown no more', async () => {
    const { call, memberId } = await personAs('agency_officer', ids.health);
    expect(await call.calendars.readOwnFeed()).toBeNull();
    const { secret } = await call.calendars.createFeed();
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const rows = await db.inspect<{ token_hash: string }>(
      'SELECT * FROM calendar_feed WHERE member_id = $1',
      [memberId],
    );
    expect(rows.map((row) => row.token_hash)).toEqual([
      createHash('sha256').update(secret).digest('hex'),
    ]);
    const log = await db.inspect('SELECT * FROM audit_entry WHERE member_id = $1', [memberId]);
    expect(log).toMatchObject([{ entity: 'calendar_feed', action: 'created' }]);
    expect(JSON.stringify([rows, log])).not.toContain(secret);
    expect(await call.calendars.readOwnFeed()).toEqual({
      createdAt: instant.toISOString(),
      lastReadAt: null,
    });
  });

  test('made anew, ends the one before; revoked, ends at once, twice too', async () => {
    const { call } = await personAs('agency_officer', ids.health);
    const first = await call.calendars.createFeed();
    const second = await call.calendars.createFeed();
    expect(await failureOf(read(first.secret))).toMatchObject(missing);
    expect((await read(second.secret)).tenantName).toBe(tenant.name);
    await call.calendars.revokeFeed();
    await call.calendars.revokeFeed();
    expect(await failureOf(read(second.secret))).toMatchObject(missing);
    expect(await call.calendars.readOwnFeed()).toBeNull();
  });

  test('at once: the person keeps one, and one of the secrets opens it', async () => {
    const { call } = await personAs('leader');
    const made = await Promise.all([call.calendars.createFeed(), call.calendars.createFeed()]);
    const opened = await Promise.allSettled(made.map(({ secret }) => read(secret)));
    expect(opened.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('is nobody else’s: each person has their own, other tenants none', async () => {
    const { secret } = await feedOf('agency_officer', ids.health);
    const other = await makeTenant(db.database);
    expect(await failureOf(read(secret, { slug: other.slug }))).toMatchObject(missing);
    for (const junk of [
      '',
      'x',
      secret.slice(1),
      `${secret}=`,
      '\u0000'.repeat(43),
      "' OR 1=1 --",
    ]) {
      expect(await failureOf(read(junk))).toMatchObject(missing);
    }
  });

  test('opens nothing for who has left, may not sign in, or whose tenant is suspended', async () => {
    const { secret, person } = await feedOf('agency_officer', ids.health);
    const set = (sql: string, id: string) => db.inspect(sql, [id]);
    await set(`UPDATE member SET status = 'removed' WHERE id = $1`, person.memberId);
    expect(await failureOf(read(secret))).toMatchObject(missing);
    await set(`UPDATE member SET status = 'active' WHERE id = $1`, person.memberId);
    await set(`UPDATE user_account SET disabled_at = now() WHERE id = $1`, person.userId);
    expect(await failureOf(read(secret))).toMatchObject(missing);
    await set(`UPDATE user_account SET disabled_at = NULL WHERE id = $1`, person.userId);
    await set(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, tenant.id);
    expect(await failureOf(read(secret))).toMatchObject(missing);
    await set(`UPDATE tenant SET status = 'active' WHERE id = $1`, tenant.id);
    expect((await read(secret)).events.length).toBeGreaterThan(0);
  });

  test('is not for the ministry, which runs no plan here', async () => {
    const ministry = await makeTenant(db.database, { level: 'ministry' });
    const analyst = await personAs('ministry', null, ministry);
    expect(await failureOf(analyst.call.calendars.createFeed())).toMatchObject({
      errorCode: 'forbidden',
    });
  });

  test('tells to the hour when it was last read', async () => {
    const { person, secret } = await feedOf('leader');
    const lastRead = async () => (await person.call.calendars.readOwnFeed())?.lastReadAt;
    expect(await lastRead()).toBe(instant.toISOString());
    clock = new Date(instant.getTime() + 59 * 60_000);
    await read(secret);
    expect(await lastRead()).toBe(instant.toISOString());
    clock = new Date(instant.getTime() + 61 * 60_000);
    await read(secret);
    expect(await lastRead()).toBe(clock.toISOString());
  });
});

describe('who asks too often', () => {
  const tooMany = { errorCode: 'too_many_attempts', httpStatus: 429 };
  const statuses = async (asking: Promise<unknown>[]) =>
    (await Promise.allSettled(asking)).filter((one) => one.status === 'fulfilled').length;

  test('for one calendar waits, others do not', async () => {
    const { secret } = await feedOf('leader');
    const asking = Array.from({ length: 70 }, () => read(secret));
    expect(await statuses(asking)).toBe(59);
    expect(await failureOf(read(secret))).toMatchObject(tooMany);
    expect((await feedOf('leader')).events.length).toBeGreaterThan(0);
    clock = new Date(instant.getTime() + 16 * 60_000);
    expect((await read(secret)).tenantName).toBe(tenant.name);
  });

  test('for addresses that are none is told so; who has one there still reads it', async () => {
    const { secret } = await feedOf('leader');
    const source = 'kẻ dò địa chỉ';
    for (let tries = 0; tries < 200; tries += 50) {
      await statuses(Array.from({ length: 50 }, () => read('x'.repeat(43), { source })));
    }
    expect(await failureOf(read('y'.repeat(43), { source }))).toMatchObject(tooMany);
    expect((await read(secret, { source })).tenantName).toBe(tenant.name);
  });
});

describe('what it holds', () => {
  const titles = (events: Awaited<ReturnType<typeof read>>['events']) =>
    events.map(({ about, day, title, done }) => `${day} ${about} ${title}${done ? ' ✓' : ''}`);

  test('an agency: its reports, opened and to come, and the tasks that it has a part in', async () => {
    const { events, lang, tenantName } = await feedOf('agency_officer', ids.health);
    expect({ lang, tenantName }).toEqual({ lang: 'vi', tenantName: tenant.name });
    expect(titles(events)).toEqual([
      expect.stringMatching(/^2026-05-15 task Nhiệm vụ \d+ ✓$/),
      '2026-06-14 report Báo cáo kết quả',
      '2026-09-30 task Mở lớp',
      '2027-06-14 report Báo cáo kết quả',
    ]);
    const [, opened, task, ahead] = events;
    expect(opened).toMatchObject({
      period: { kind: 'six-month', periodFrom: '2026-01-01' },
      obligationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sequence: 0,
    });
    expect(ahead).toMatchObject({ obligationId: null });
    expect(task).toMatchObject({ taskId: ids.task, agencies: ['Sở Y tế'], follows: false });
  });

  test('an agency that only has a part follows', async () => {
    const { events } = await feedOf('agency_head', ids.labour);
    expect(
      events.find((event) => event.about === 'task' && event.taskId === ids.task),
    ).toMatchObject({ follows: true });
  });

  test('leaders: the deadlines of the plan', async () => {
    const { events } = await feedOf('leader');
    expect(titles(events)).toEqual([
      expect.stringMatching(/^2026-05-15 task/),
      expect.stringMatching(/^2026-06-14 period Báo cáo/),
      expect.stringMatching(/^2026-06-14 period Báo cáo/),
      '2026-09-30 task Mở lớp',
      expect.stringMatching(/^2026-12-31 target Chỉ tiêu/),
      expect.stringMatching(/^2027-06-14 period Báo cáo/),
      expect.stringMatching(/^2027-06-14 period Báo cáo/),
    ]);
    const agencies = events.flatMap((event) => (event.about === 'period' ? [event.agencies] : []));
    expect(agencies.toSorted()).toEqual([1, 1, 2, 2]);
  });

  test.each<Role>(['coordinator', 'admin'])(
    '%s without an agency: the same, and what the standing body owes as its own',
    async (role) => {
      const { events } = await feedOf(role);
      const reports = events.filter((event) => event.about === 'report');
      expect(titles(reports)).toEqual([
        '2026-06-14 report Báo cáo lên Bộ',
        '2027-06-14 report Báo cáo lên Bộ',
      ]);
      const periods = events.filter((event) => event.about === 'period');
      expect(periods.map((event) => event.title)).toEqual(['Báo cáo kết quả', 'Báo cáo kết quả']);
    },
  );

  test('follows the person: what they are today, not what they were', async () => {
    const { person, secret } = await feedOf('agency_officer', ids.health);
    await db.inspect('UPDATE member SET agency_id = $2, lang = $3 WHERE id = $1', [
      person.memberId,
      ids.labour,
      'en',
    ]);
    const { events, lang } = await read(secret);
    expect(lang).toBe('en');
    const follows = events.flatMap((event) => (event.about === 'task' ? [event.follows] : []));
    expect(follows).toEqual([true, true]);
  });

  test('keeps the name of a deadline when its period is opened, and counts its versions up', async () => {
    const { secret, events } = await feedOf('agency_officer', ids.health);
    const before = events.at(-1);
    clock = new Date('2027-05-20T02:00:00Z');
    await db.database.withTenant(tenant.id, (scope) => openReports(scope, '2027-05-20'));
    const after = (await read(secret)).events.find((event) => event.uid === before?.uid);
    expect(after).toMatchObject({ day: '2027-06-14', obligationId: expect.any(String) });
    await db.inspect(
      `UPDATE obligation SET state = 'submitted', submitted_on = '2027-05-21', row_version = row_version + 1
       WHERE agency_id = $1 AND last_day = '2027-06-14'`,
      [ids.health],
    );
    const sent = (await read(secret)).events.find((event) => event.uid === before?.uid);
    expect(sent).toMatchObject({ done: true, sequence: (after?.sequence ?? 0) + 1 });
  });

  test('leaves out what was waived, opened or foreseen', async () => {
    const { secret } = await feedOf('agency_officer', ids.health);
    await db.inspect(`UPDATE obligation SET state = 'waived' WHERE agency_id = $1`, [ids.health]);
    const { events } = await read(secret);
    expect(titles(events.filter((event) => event.about === 'report'))).toEqual([
      '2027-06-14 report Báo cáo kết quả',
    ]);
  });

  test('takes its stamp from what changed: an update of a task, a change of the rule', async () => {
    const { secret, events } = await feedOf('agency_officer', ids.health);
    const admin = await personAs('admin');
    clock = new Date('2026-06-02T03:00:00Z');
    await admin.call.tasks.updateTask({
      id: ids.task,
      rowVersion: 0,
      title: 'Mở mười lớp',
      detail: '',
      groupLabel: null,
      dueOn: '2026-10-31',
      assignments: [{ agencyId: ids.health, role: 'lead', responsible: true }],
    });
    const uid = `task-${ids.task}`;
    const of = (list: typeof events) => list.find((event) => event.uid === uid);
    const changed = of((await read(secret)).events);
    expect(changed).toMatchObject({ day: '2026-10-31', title: 'Mở mười lớp', sequence: 1 });
    expect((changed?.changedAt ?? '') >= (of(events)?.changedAt ?? 'z')).toBe(true);
  });
});

test('a read is a fixed number of statements, however much there is', async () => {
  const { secret } = await feedOf('coordinator');
  const count = async () => {
    const before = db.database.statementCount();
    const { events } = await read(secret);
    return { statements: db.database.statementCount() - before, events: events.length };
  };
  await read(secret);
  const few = await count();
  await db.database.withTenant(tenant.id, async (scope) => {
    for (let made = 0; made < 30; made += 1) {
      const agency = await makeAgency(scope);
      await makeTask(scope, ids.plan, { dueOn: '2026-11-30', agencies: [{ agencyId: agency.id }] });
      await makeSchedule(scope, ids.plan, { reporterIds: [agency.id] });
    }
    await openReports(scope, today);
  });
  const many = await count();
  expect(many.events).toBeGreaterThan(few.events + 80);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(16);
});
