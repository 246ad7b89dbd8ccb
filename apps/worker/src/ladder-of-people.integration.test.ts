import { defaultReminderPolicy, type ReminderPolicy } from '@tiendo/contracts';
import { createSmsSender, createZnsSender } from '@tiendo/notify';
import { startHttpGateway, type HttpGateway } from '@tiendo/notify/testing/http-gateway';
import {
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startDispatching, type Dispatching } from '../test/dispatching.ts';
import { startMailSink, type MailSink } from '../test/mail-sink.ts';

let place: TestDatabase;
let sink: MailSink;
let zns: HttpGateway;
let sms: HttpGateway;
let day: Dispatching;

beforeAll(async () => {
  place = await openTestDatabase();
  sink = await startMailSink();
  zns = await startHttpGateway();
  sms = await startHttpGateway();
  day = startDispatching(place.database, sink.url, {
    zns: createZnsSender({ url: zns.url, appId: '1', secret: 'mat', templateId: '2' }),
    sms: createSmsSender({ url: sms.url, sender: 'TIENDO', secret: 'mat' }),
  });
});
afterAll(async () => {
  day.close();
  await Promise.all([sink.stop(), zns.close(), sms.close()]);
  await place.close();
});
beforeEach(async () => {
  sink.mails.length = 0;
  sink.refuse = null;
  zns.requests.length = 0;
  sms.requests.length = 0;
  zns.answer({ body: { error: 0, data: { msg_id: 'z1' } } });
  sms.answer({ body: {} });
  await place.inspect(`UPDATE tenant SET status = 'suspended'`);
});

/** A tenant with one agency that owes a task on Monday 15 June 2026, its people, a coordinator and a leader. */
async function office(policy: Partial<ReminderPolicy> = {}, phone: string | null = null) {
  const tenant = await makeTenant(place.database);
  const reminderPolicy = { ...defaultReminderPolicy, ...policy };
  const { agency, plan, task } = await place.database.withTenant(tenant.id, async (db) => {
    await db.tenantSetting.updateMany({ where: { tenantId: tenant.id }, data: { reminderPolicy } });
    const agency = await makeAgency(db);
    const plan = await makePlan(db);
    const agencies = [{ agencyId: agency.id }];
    return { agency, plan, task: await makeTask(db, plan.id, { dueOn: '2026-06-15', agencies }) };
  });
  const of = { agencyId: agency.id };
  const people = {
    officer: await makeActor(place.database, tenant, { role: 'agency_officer', ...of }),
    head: await makeActor(place.database, tenant, { role: 'agency_head', ...of }),
    coordinator: await makeActor(place.database, tenant, { role: 'coordinator' }),
    leader: await makeActor(place.database, tenant, { role: 'leader' }),
  };
  await place.inspect(`UPDATE member SET phone = $2 WHERE tenant_id = $1`, [tenant.id, phone]);
  day.goTo('2026-06-01', '07:00');
  await day.replan(tenant.id);
  const nameOf = (email: string) =>
    Object.entries(people).find(([, person]) => person.email === email)?.[0] ?? email;
  return { tenant, agency, plan, task, people, nameOf };
}

/** One day of the worker: the nightly planning, then a tick in the morning. */
async function live(tenantId: string, date: string, time = '08:30'): Promise<void> {
  day.goTo(date, '00:10');
  await day.replan(tenantId);
  day.goTo(date, time);
  await day.tick();
}

const rows = (tenantId: string, where: string) =>
  place.inspect<{ line: string }>(
    `SELECT concat_ws(' ', rung, channel, state, reason) AS line FROM reminder
     WHERE tenant_id = $1 AND ${where} ORDER BY send_on, rung, channel, member_id`,
    [tenantId],
  );
const lines = async (tenantId: string, where: string) =>
  (await rows(tenantId, where)).map((row) => row.line);

describe('the ladder of people', () => {
  test('nearer the date and past it, more people hear of it, each by one mail', async () => {
    const { tenant, nameOf } = await office({ digest: false });
    const heard: string[] = [];
    for (const date of [
      '2026-06-01',
      '2026-06-08',
      '2026-06-12',
      '2026-06-15',
      '2026-06-16',
      '2026-06-22',
      '2026-06-29',
    ]) {
      sink.mails.length = 0;
      await live(tenant.id, date);
      heard.push(
        `${date}: ${sink.mails
          .map((mail) => nameOf(mail.to))
          .toSorted()
          .join(' ')}`,
      );
    }
    expect(heard).toEqual([
      '2026-06-01: officer',
      '2026-06-08: head officer',
      '2026-06-12: head officer',
      '2026-06-15: head officer',
      '2026-06-16: coordinator head officer',
      '2026-06-22: coordinator head leader officer',
      '2026-06-29: coordinator head leader officer',
    ]);
    expect(sink.mails.find((mail) => nameOf(mail.to) === 'leader')?.text).toContain('Cơ quan:');
  });

  test('who only follows others may end such mails by one click; whose duty it is may not', async () => {
    const { tenant, nameOf } = await office({ digest: false });
    await live(tenant.id, '2026-06-22');
    const ways = sink.mails.map(
      (mail) => `${nameOf(mail.to)} ${/thoi-nhan\/(\w+)/.exec(mail.text)?.[1]}`,
    );
    expect(ways.toSorted()).toEqual([
      'coordinator escalation',
      'head undefined',
      'leader escalation',
      'officer undefined',
    ]);
  });

  test('inside the application each message stands exactly once, whatever ticks beside it', async () => {
    const { tenant, people } = await office({ digest: false });
    day.goTo('2026-06-01', '08:30');
    await Promise.all([day.tick(), day.tick(), day.tick()]);
    const notices = await place.inspect<{ member_id: string; kind: string; payload: object }>(
      `SELECT member_id, kind, payload FROM notice WHERE tenant_id = $1`,
      [tenant.id],
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ member_id: people.officer.memberId, kind: 'reminders' });
    expect(await lines(tenant.id, `state = 'sent'`)).toEqual([
      'before-14 email sent',
      'before-14 inbox sent',
    ]);
  });

  test('nobody hears anything in the evening, on a Sunday, or on a holiday', async () => {
    const { tenant } = await office({ digest: false });
    await place.inspect(
      `UPDATE tenant_setting SET holidays = '{2026-06-09}' WHERE tenant_id = $1`,
      [tenant.id],
    );
    await place.inspect(`UPDATE reminder SET send_on = '2026-06-05' WHERE rung = 'before-14'`);
    for (const [date, time] of [
      ['2026-06-05', '18:00'],
      ['2026-06-05', '22:30'],
      ['2026-06-07', '10:00'],
      ['2026-06-09', '10:00'],
    ] as const) {
      day.goTo(date, time);
      await day.tick();
    }
    expect(sink.mails).toEqual([]);
  });

  test('a report that lies with its approver: the approver hears of it after two working days, its agency no more', async () => {
    const { tenant, agency, plan, people, nameOf } = await office({ digest: false });
    await place.database.withTenant(tenant.id, async (db) => {
      await makeSchedule(db, plan.id, { reporterIds: [agency.id] });
      await openReports(db, '2026-06-10');
    });
    await place.inspect(`DELETE FROM reminder WHERE tenant_id = $1`, [tenant.id]);
    await place.inspect(
      `UPDATE task SET status = 'done', percent = 100, completed_on = '2026-06-01' WHERE tenant_id = $1`,
      [tenant.id],
    );
    const [obligation] = await place.inspect<{ id: string }>(
      `UPDATE obligation SET state = 'submitted', submitted_on = '2026-06-11' WHERE tenant_id = $1 RETURNING id`,
      [tenant.id],
    );
    await place.inspect(
      `INSERT INTO report_event (tenant_id, id, obligation_id, kind, member_name, reason, created_at)
       VALUES ($1, gen_random_uuid(), $2, 'submitted', 'Cán bộ', '', '2026-06-11T03:00:00Z')`,
      [tenant.id, obligation?.id],
    );
    await live(tenant.id, '2026-06-12');
    expect(sink.mails).toEqual([]);
    await live(tenant.id, '2026-06-15');
    expect(sink.mails.map((mail) => nameOf(mail.to))).toEqual(['coordinator']);
    expect(sink.mails[0]?.subject).toContain('chờ quyết định');
    expect(sink.mails[0]?.text).toContain(`/${tenant.slug}/bao-cao/${obligation?.id}`);
    await place.inspect(`UPDATE obligation SET state = 'accepted' WHERE tenant_id = $1`, [
      tenant.id,
    ]);
    await live(tenant.id, '2026-06-17');
    expect(sink.mails).toHaveLength(1);
    expect(await lines(tenant.id, `rung = 'decide-4' AND channel = 'email'`)).toEqual([
      'decide-4 email cancelled decided',
    ]);
    expect(people.coordinator.email).toBe(sink.mails[0]?.to);
  });

  test('on Monday those who follow the plan get its digest, and none when nobody owes anything', async () => {
    const { tenant, task, nameOf } = await office({ rungs: [], weekly: null });
    await live(tenant.id, '2026-06-08');
    expect(sink.mails.map((mail) => nameOf(mail.to))).toEqual(['coordinator']);
    expect(sink.mails[0]?.subject).toContain('Tổng hợp tuần: 0 việc quá hạn, 1 việc đến hạn');
    expect(sink.mails[0]?.text).toContain(task.title);
    await place.inspect(
      `UPDATE task SET status = 'done', percent = 100, completed_on = '2026-06-09' WHERE tenant_id = $1`,
      [tenant.id],
    );
    await live(tenant.id, '2026-06-15');
    expect(sink.mails).toHaveLength(1);
    expect(await lines(tenant.id, `rung = 'digest-2026-06-15'`)).toEqual([
      'digest-2026-06-15 email skipped nothing_owed',
      'digest-2026-06-15 inbox skipped nothing_owed',
    ]);
  });

  test('while the tenant is paused what falls due is skipped, and nothing of it follows', async () => {
    const { tenant } = await office({ digest: false });
    await place.inspect(
      `UPDATE tenant_setting SET reminders_paused_on = '2026-06-01', reminders_paused_because = 'Bão' WHERE tenant_id = $1`,
      [tenant.id],
    );
    await live(tenant.id, '2026-06-01');
    expect(sink.mails).toEqual([]);
    expect(await lines(tenant.id, `rung = 'before-14'`)).toEqual([
      'before-14 email skipped paused',
      'before-14 inbox skipped paused',
    ]);
    await place.inspect(
      `UPDATE tenant_setting SET reminders_paused_on = NULL WHERE tenant_id = $1`,
      [tenant.id],
    );
    await live(tenant.id, '2026-06-02');
    expect(sink.mails).toEqual([]);
  });
});

describe('when a channel fails', () => {
  const mailGone = { code: 550, text: '5.1.1 no such user' };

  test('Zalo takes the place of mail, SMS that of Zalo, under one rung; the dead address is flagged', async () => {
    const { tenant, people } = await office({ digest: false }, '0912345678');
    sink.refuse = () => mailGone;
    zns.answer({ body: { error: -118, message: 'Zalo account not existed' } });
    day.goTo('2026-06-01', '08:30');
    for (let i = 0; i < 4; i += 1) await day.tick();
    expect(sink.mails).toEqual([]);
    expect(zns.requests).toHaveLength(1);
    expect(sms.requests).toHaveLength(1);
    expect(sms.requests[0]?.body.toString()).toContain('+84912345678');
    expect(await lines(tenant.id, `rung = 'before-14' AND channel <> 'inbox'`)).toEqual([
      'before-14 email failed rejected',
      'before-14 sms sent',
      'before-14 zns failed rejected',
    ]);
    const [member] = await place.inspect<{ bounce: string | null }>(
      `SELECT email_bounce AS bounce FROM member WHERE tenant_id = $1 AND id = $2`,
      [tenant.id, people.officer.memberId],
    );
    expect(member?.bounce).toContain('no such user');
    const tries = await place.inspect<{ line: string }>(
      `SELECT concat_ws(' ', m.channel, d.attempt, d.outcome) AS line FROM delivery d
       JOIN message m ON m.tenant_id = d.tenant_id AND m.id = d.message_id WHERE d.tenant_id = $1 ORDER BY array_position(array['email', 'zns', 'sms'], m.channel)`,
      [tenant.id],
    );
    expect(tries.map((row) => row.line)).toEqual([
      'email 1 rejected',
      'zns 1 rejected',
      'sms 1 sent',
    ]);
  });

  test('from then on what was planned for the dead address goes by the next channel', async () => {
    const { tenant } = await office({ digest: false }, '0912345678');
    sink.refuse = () => mailGone;
    day.goTo('2026-06-01', '08:30');
    await day.tick();
    await live(tenant.id, '2026-06-08');
    expect(
      await lines(tenant.id, `rung = 'before-7' AND state = 'sent' AND channel <> 'inbox'`),
    ).toContain('before-7 zns sent');
  });

  test('without a telephone there is nothing to fall back to, and the failure stands', async () => {
    const { tenant } = await office({ digest: false });
    sink.refuse = () => mailGone;
    day.goTo('2026-06-01', '08:30');
    await day.tick();
    await day.tick();
    expect(await lines(tenant.id, `rung = 'before-14' AND channel <> 'inbox'`)).toEqual([
      'before-14 email failed rejected',
    ]);
  });

  test('a gateway that is slow or answers 429 is tried again, after as long as it asks for', async () => {
    const { tenant } = await office({ digest: false, channels: ['zns'] }, '0912345678');
    zns.answer({ status: 429, headers: { 'retry-after': '600' } });
    day.goTo('2026-06-01', '08:30');
    await day.tick();
    zns.answer({ body: { error: 0, data: { msg_id: 'z2' } } });
    day.goTo('2026-06-01', '08:35');
    await day.tick();
    expect(await lines(tenant.id, `rung = 'before-14'`)).toEqual(['before-14 zns sending']);
    day.goTo('2026-06-01', '08:41');
    await day.tick();
    expect(await lines(tenant.id, `rung = 'before-14'`)).toEqual(['before-14 zns sent']);
    const keys = new Set(zns.requests.map((request) => request.headers['idempotency-key']));
    expect(keys.size).toBe(1);
  });
});
