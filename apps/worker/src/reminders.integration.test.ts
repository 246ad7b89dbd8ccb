import { toDbDate } from '@tiendo/db';
import {
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  remindPlainly,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startDispatching, type Dispatching } from '../test/dispatching.ts';
import { startMailSink, type MailSink } from '../test/mail-sink.ts';

let place: TestDatabase;
let sink: MailSink;
let day: Dispatching;

beforeAll(async () => {
  place = await openTestDatabase();
  sink = await startMailSink();
  day = startDispatching(place.database, sink.url);
});
afterAll(async () => {
  day.close();
  await sink.stop();
  await place.close();
});
beforeEach(async () => {
  sink.mails.length = 0;
  sink.refuse = null;
  // Each test has the tenants to itself.
  await place.inspect(`UPDATE tenant SET status = 'suspended'`);
});

/** A tenant with one agency, two people and tasks due on the given days. */
async function office(dueOn: string[], people = 1) {
  const tenant = await makeTenant(place.database);
  await remindPlainly(place.database, tenant.id);
  const { agency, plan, tasks } = await place.database.withTenant(tenant.id, async (db) => {
    const agency = await makeAgency(db);
    const plan = await makePlan(db);
    const tasks = [];
    for (const date of dueOn) {
      tasks.push(await makeTask(db, plan.id, { dueOn: date, agencies: [{ agencyId: agency.id }] }));
    }
    return { agency, plan, tasks };
  });
  const officers = [];
  for (let i = 0; i < people; i += 1) {
    officers.push(
      await makeActor(place.database, tenant, { role: 'agency_officer', agencyId: agency.id }),
    );
  }
  return { tenant, agency, plan, tasks, officers };
}

const finish = (tenantId: string, taskId: string) =>
  place.database.withTenant(tenantId, (db) =>
    db.task.updateMany({
      where: { tenantId, id: taskId },
      data: { status: 'done', percent: 100, completedOn: toDbDate('2026-06-01') },
    }),
  );

async function ledger(tenantId: string): Promise<string[]> {
  const rows = await place.inspect<{ line: string }>(
    `SELECT concat_ws(' ', rung, to_char(send_on, 'MM-DD'), state, reason) AS line FROM reminder
     WHERE tenant_id = $1 ORDER BY last_day, rung, send_on`,
    [tenantId],
  );
  return rows.map((row) => row.line);
}

describe('the day of a reminder', () => {
  test('nothing goes out before 08:00 in Vietnam, everything at 08:00, and only once', async () => {
    const { tenant, officers, tasks } = await office(['2026-06-15', '2026-06-15']);
    day.goTo('2026-06-01', '10:00');
    await day.replan(tenant.id);
    day.goTo('2026-06-08', '07:59');
    await day.tick();
    expect(sink.mails).toEqual([]);
    day.goTo('2026-06-08', '08:00');
    await Promise.all([day.tick(), day.tick(), day.tick()]);
    await day.tick();
    expect(sink.mails.map((mail) => mail.to)).toEqual([officers[0]?.email]);
    for (const task of tasks) {
      const link = `http://tiendo.test/${tenant.slug}/nhiem-vu/${task.id}`;
      expect(sink.mails[0]?.text).toContain(link);
      expect(sink.mails[0]?.html).toContain(link);
      expect(sink.mails[0]?.text).toContain(task.title);
    }
    expect(sink.mails[0]?.text).toContain('Thứ Hai 15/06/2026');
  });

  test('each rung of the ladder once, to each person who owes', async () => {
    const { tenant } = await office(['2026-06-15'], 2);
    day.goTo('2026-06-01', '10:00');
    await day.replan(tenant.id);
    for (let date = 1; date <= 30; date += 1) {
      day.goTo(`2026-06-${String(date).padStart(2, '0')}`, '08:30');
      await day.tick();
      await day.tick();
    }
    expect(sink.mails).toHaveLength(14);
    expect(new Set(sink.mails.map((mail) => mail.messageId)).size).toBe(14);
    const states = await ledger(tenant.id);
    expect(states).toHaveLength(14);
    expect(states.every((line) => line.endsWith(' sent'))).toBe(true);
  });

  test('what is done when the time comes is not spoken of', async () => {
    const { tenant, tasks } = await office(['2026-06-15', '2026-06-15']);
    day.goTo('2026-06-08', '06:00');
    await day.replan(tenant.id);
    await finish(tenant.id, tasks[0]?.id ?? '');
    day.goTo('2026-06-08', '08:00');
    await day.tick();
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]?.text).not.toContain(tasks[0]?.id);
    expect((await ledger(tenant.id)).filter((line) => line.startsWith('before-7'))).toEqual([
      'before-7 06-08 cancelled done',
      'before-7 06-08 sent',
    ]);
  });

  test('who leaves before the time comes gets nothing', async () => {
    const { tenant, officers } = await office(['2026-06-15']);
    day.goTo('2026-06-08', '06:00');
    await day.replan(tenant.id);
    await place.database.withTenant(tenant.id, (db) =>
      db.member.updateMany({
        where: { tenantId: tenant.id, id: officers[0]?.memberId ?? '' },
        data: { status: 'removed' },
      }),
    );
    day.goTo('2026-06-08', '08:00');
    await day.tick();
    expect(sink.mails).toEqual([]);
    expect(await ledger(tenant.id)).toContain('before-7 06-08 cancelled recipient_left');
  });

  test('a suspended tenant is silent, and speaks once when it is back', async () => {
    const { tenant } = await office(['2026-06-15']);
    day.goTo('2026-06-08', '06:00');
    await day.replan(tenant.id);
    await place.inspect(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, [tenant.id]);
    for (const date of ['2026-06-08', '2026-06-12', '2026-06-14']) {
      day.goTo(date, '09:00');
      await day.tick();
    }
    expect(sink.mails).toEqual([]);
    await place.inspect(`UPDATE tenant SET status = 'active' WHERE id = $1`, [tenant.id]);
    await day.tick();
    expect(sink.mails).toHaveLength(1);
  });

  test('what is given out after today’s message waits for tomorrow’s', async () => {
    const { tenant, agency, plan } = await office(['2026-06-08']);
    day.goTo('2026-06-08', '08:00');
    await day.replan(tenant.id);
    await day.tick();
    await place.database.withTenant(tenant.id, (db) =>
      makeTask(db, plan.id, { dueOn: '2026-06-09', agencies: [{ agencyId: agency.id }] }),
    );
    day.goTo('2026-06-08', '14:00');
    await day.replan(tenant.id);
    await day.tick();
    expect(sink.mails).toHaveLength(1);
    day.goTo('2026-06-09', '08:00');
    await day.tick();
    expect(sink.mails).toHaveLength(2);
    expect(sink.mails[1]?.text).toContain('Thứ Ba 09/06/2026');
    // The rung of the day before is said by that of the day itself.
    expect(await ledger(tenant.id)).toContain('before-1 06-09 skipped superseded');
  });
});

describe('when things fail', () => {
  test('after two days of outage over a due date people get one message with what is true now', async () => {
    const { tenant, tasks } = await office(['2026-06-15', '2026-06-15', '2026-06-16']);
    day.goTo('2026-06-13', '10:00');
    await day.replan(tenant.id);
    // Nothing runs on the 14th and 15th; one task is finished meanwhile.
    await finish(tenant.id, tasks[1]?.id ?? '');
    day.goTo('2026-06-16', '08:00');
    await day.tick();
    await day.tick();
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]?.text).toContain(tasks[0]?.id);
    expect(sink.mails[0]?.text).not.toContain(tasks[1]?.id);
    expect(sink.mails[0]?.text).toContain('quá hạn 1 ngày');
    const lines = await ledger(tenant.id);
    expect(lines.filter((line) => /^(due|after-1) /.test(line)).sort()).toEqual([
      'after-1 06-16 cancelled done',
      'after-1 06-16 sent',
      'after-1 06-17 planned',
      'due 06-15 cancelled done',
      'due 06-15 skipped superseded',
      'due 06-16 sent',
    ]);
  });

  test('a mail server that is down is tried again, and the mail goes out once', async () => {
    const { tenant } = await office(['2026-06-15'], 2);
    day.goTo('2026-06-08', '06:00');
    await day.replan(tenant.id);
    await sink.stop();
    day.goTo('2026-06-08', '08:00');
    await day.tick();
    day.goTo('2026-06-08', '08:05');
    await day.tick();
    const { port } = sink;
    sink = await startMailSink(port);
    day.goTo('2026-06-08', '08:06');
    await day.tick();
    expect(sink.mails).toHaveLength(0);
    day.goTo('2026-06-08', '08:08');
    await day.tick();
    await day.tick();
    expect(sink.mails).toHaveLength(2);
    const messages = await place.inspect(
      'SELECT DISTINCT state, attempts FROM message WHERE tenant_id = $1',
      [tenant.id],
    );
    expect(messages).toEqual([{ state: 'sent', attempts: 3 }]);
  });

  test('a mail server that is down for two days makes one message, under one Message-ID', async () => {
    const { tenant, tasks } = await office(['2026-06-15', '2026-06-15']);
    day.goTo('2026-06-14', '06:00');
    await day.replan(tenant.id);
    sink.refuse = () => ({ code: 451, text: 'try again later' });
    for (const date of ['2026-06-14', '2026-06-15']) {
      for (const time of ['08:00', '09:00', '12:00', '20:00']) {
        day.goTo(date, time);
        await day.tick();
      }
    }
    await finish(tenant.id, tasks[1]?.id ?? '');
    sink.refuse = null;
    day.goTo('2026-06-16', '07:30');
    await day.tick();
    expect(sink.mails).toEqual([]);
    day.goTo('2026-06-16', '08:00');
    await day.tick();
    await day.tick();
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]?.text).not.toContain(tasks[1]?.id);
    const messages = await place.inspect<{ mail_id: string }>(
      'SELECT mail_id FROM message WHERE tenant_id = $1',
      [tenant.id],
    );
    expect(messages.map((row) => `<${row.mail_id}>`)).toEqual([sink.mails[0]?.messageId]);
  });

  test('submission between two attempts stops the message', async () => {
    const { tenant, tasks } = await office(['2026-06-15']);
    day.goTo('2026-06-08', '06:00');
    await day.replan(tenant.id);
    sink.refuse = () => ({ code: 451, text: 'try again later' });
    day.goTo('2026-06-08', '08:00');
    await day.tick();
    await finish(tenant.id, tasks[0]?.id ?? '');
    sink.refuse = null;
    day.goTo('2026-06-08', '09:00');
    await day.tick();
    expect(sink.mails).toEqual([]);
    expect(await ledger(tenant.id)).toContain('before-7 06-08 cancelled done');
    const messages = await place.inspect('SELECT state FROM message WHERE tenant_id = $1', [
      tenant.id,
    ]);
    expect(messages).toEqual([{ state: 'cancelled' }]);
  });

  test('an address that the server refuses for good fails at once, with the reason', async () => {
    const { tenant, officers } = await office(['2026-06-15'], 2);
    day.goTo('2026-06-08', '06:00');
    await day.replan(tenant.id);
    const gone = officers[0]?.email;
    sink.refuse = (to) => (to === gone ? { code: 550, text: 'no such user' } : null);
    day.goTo('2026-06-08', '08:00');
    await day.tick();
    expect(sink.mails.map((mail) => mail.to)).toEqual([officers[1]?.email]);
    const lines = await ledger(tenant.id);
    expect(lines.filter((line) => line.startsWith('before-7')).sort()).toEqual([
      'before-7 06-08 failed rejected',
      'before-7 06-08 sent',
    ]);
  });
});
