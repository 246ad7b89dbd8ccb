import type { Role } from '@tiendo/contracts';
import {
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
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDispatching, type Dispatching } from '../test/dispatching.ts';
import { startMailSink, type MailSink } from '../test/mail-sink.ts';

let place: TestDatabase;
let sink: MailSink;
let day: Dispatching;
const wake = vi.fn<() => Promise<void>>(() => Promise.resolve());

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
  await place.inspect(`UPDATE tenant SET status = 'suspended'`);
});

/** A tenant whose officer is told on 14 June, a day before the due date, of one task; refused for good when asked for. */
async function told({ refused = false } = {}) {
  const tenant = await makeTenant(place.database);
  await remindPlainly(place.database, tenant.id);
  const agencyId = await place.database.withTenant(tenant.id, async (db) => {
    const agency = await makeAgency(db, { name: 'Sở Y tế' });
    const plan = await makePlan(db);
    await makeTask(db, plan.id, {
      dueOn: '2026-06-15',
      agencies: [{ agencyId: agency.id }],
    });
    return agency.id;
  });
  await makeActor(place.database, tenant, { role: 'agency_officer', agencyId });
  day.goTo('2026-06-14', '07:00');
  await day.replan(tenant.id);
  if (refused) sink.refuse = () => ({ code: 554, text: '5.7.1 policy' });
  day.goTo('2026-06-14', '08:30');
  await day.tick();
  sink.refuse = null;
  const as = async (role: Role = 'admin') => {
    const actor = await makeActor(place.database, tenant, { role });
    return makeCaller(testDeps(place.database, { clock: day.clock, wake }), actor).reminders;
  };
  const admin = await as();
  const [row] = (await admin.listDeliveries({})).rows;
  if (row === undefined) throw new Error('Nothing was sent.');
  return { tenant, as, admin, row };
}

const failsWith = (code: string) => ({ cause: { code } });
const outcomes = (row: { deliveries: readonly { outcome: string }[] } | undefined) =>
  row?.deliveries.map(({ outcome }) => outcome);

describe('a message that failed', () => {
  test('is tried once more under its own Message-ID, and its reminders are sent', async () => {
    const { admin, row } = await told({ refused: true });
    expect(row).toMatchObject({ state: 'failed', attempts: 1 });
    expect(outcomes(row)).toEqual(['rejected']);
    expect(row.deliveries[0]?.answer).toContain('5.7.1');
    await admin.resendMessage({ id: row.id, attempts: 1 });
    expect(wake).toHaveBeenCalledWith('reminders.sweep');
    // The same form once more changes nothing.
    await admin.resendMessage({ id: row.id, attempts: 1 });
    day.goTo('2026-06-14', '09:00');
    await Promise.all([day.tick(), day.tick()]);
    expect(sink.mails.map((mail) => mail.messageId)).toEqual([
      expect.stringContaining(`${row.id}@`),
    ]);
    const after = await admin.readMessage({ id: row.id });
    expect(after).toMatchObject({ state: 'sent', attempts: 2 });
    expect(outcomes(after)).toEqual(['rejected', 'sent']);
    expect(after.items.map((item) => item.state)).toEqual(['sent']);
    expect(after.text).toContain('15/06/2026');
    await expect(admin.resendMessage({ id: row.id, attempts: 1 })).rejects.toMatchObject(
      failsWith('stale_version'),
    );
    const audit = await place.inspect(
      `SELECT action, before, after FROM audit_entry WHERE entity = 'message' AND entity_id = $1`,
      [row.id],
    );
    expect(audit).toEqual([
      { action: 'status_changed', before: { state: 'failed' }, after: { state: 'planned' } },
    ]);
  });

  test('is refused once nothing is left to say, and stays as it was', async () => {
    const { tenant, admin, row } = await told({ refused: true });
    await place.inspect(`UPDATE task SET archived_at = now() WHERE tenant_id = $1`, [tenant.id]);
    await expect(admin.resendMessage({ id: row.id, attempts: 1 })).rejects.toMatchObject(
      failsWith('nothing_to_resend'),
    );
    expect((await admin.readMessage({ id: row.id })).state).toBe('failed');
  });

  test('waits while reminders are paused', async () => {
    const { admin, row } = await told({ refused: true });
    const { rowVersion } = await admin.readPolicy();
    await admin.pauseReminders({ because: 'Bảo trì', rowVersion });
    await expect(admin.resendMessage({ id: row.id, attempts: 1 })).rejects.toMatchObject(
      failsWith('reminders_paused'),
    );
  });
});

describe('a message that was delivered', () => {
  test('goes out once more only when that is confirmed, and says so', async () => {
    const { admin, row } = await told();
    await expect(admin.resendMessage({ id: row.id, attempts: 1 })).rejects.toMatchObject(
      failsWith('resend_unconfirmed'),
    );
    const again = { id: row.id, attempts: 1, again: true };
    await Promise.all([admin.resendMessage(again), admin.resendMessage(again)]);
    await day.tick();
    expect(sink.mails).toHaveLength(2);
    expect(new Set(sink.mails.map((mail) => mail.messageId)).size).toBe(1);
    const after = await admin.readMessage({ id: row.id });
    expect(outcomes(after)).toEqual(['sent', 'resent']);
    expect(after.items.map((item) => item.state)).toEqual(['sent']);
  });

  test('stays delivered when the second time fails, or has nothing to say any more', async () => {
    const failing = await told();
    const of = { attempts: 1, again: true };
    await failing.admin.resendMessage({ id: failing.row.id, ...of });
    sink.refuse = () => ({ code: 554, text: '5.7.1 policy' });
    await day.tick();
    sink.refuse = null;
    const refused = await failing.admin.readMessage({ id: failing.row.id });
    expect(refused.state).toBe('sent');
    expect(outcomes(refused)).toEqual(['sent', 'rejected']);
    expect(refused.items.map((item) => item.state)).toEqual(['sent']);

    const silent = await told();
    await silent.admin.resendMessage({ id: silent.row.id, ...of });
    await place.inspect(`UPDATE task SET archived_at = now() WHERE tenant_id = $1`, [
      silent.tenant.id,
    ]);
    sink.mails.length = 0;
    await day.tick();
    expect(sink.mails).toEqual([]);
    const kept = await silent.admin.readMessage({ id: silent.row.id });
    expect(kept.state).toBe('sent');
    expect(kept.items.map((item) => item.state)).toEqual(['sent']);
  });
});

describe('the log', () => {
  test('is searched by name, address and subject, and filtered by channel, state and day', async () => {
    const { admin, row } = await told();
    const found = async (input: Parameters<typeof admin.listDeliveries>[0]) =>
      (await admin.listDeliveries(input)).rows.map(({ id }) => id);
    expect(await found({ search: row.recipient.fullName.toUpperCase() })).toEqual([row.id]);
    expect(await found({ search: row.address.slice(0, 6) })).toEqual([row.id]);
    expect(await found({ search: row.subject.slice(0, 12) })).toEqual([row.id]);
    for (const search of ['%', '_', '\\', 'không ai tên thế']) {
      expect(await found({ search })).toEqual([]);
    }
    expect(await found({ channel: 'email', state: 'sent', from: '2026-06-14' })).toEqual([row.id]);
    expect(await found({ channel: 'sms' })).toEqual([]);
    expect(await found({ state: 'failed' })).toEqual([]);
    expect(await found({ to: '2026-06-13' })).toEqual([]);
    const wide = await admin.listDeliveries({ from: '2020-01-01', to: '2026-06-14' });
    expect(wide).toMatchObject({ from: '2025-06-13', to: '2026-06-14', total: 1 });
    await expect(
      admin.listDeliveries({ from: '2026-06-14', to: '2026-06-13' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('is for those who follow the plan; only administrators send again; another tenant finds nothing', async () => {
    const { as, row } = await told();
    for (const role of ['coordinator', 'leader'] as const) {
      const caller = await as(role);
      expect((await caller.listDeliveries({})).total).toBe(1);
      await expect(caller.resendMessage({ id: row.id, attempts: 1 })).rejects.toMatchObject(
        failsWith('forbidden'),
      );
    }
    for (const role of ['agency_head', 'agency_officer', 'ministry'] as const) {
      const caller = await as(role);
      await expect(caller.listDeliveries({})).rejects.toMatchObject(failsWith('forbidden'));
      await expect(caller.readMessage({ id: row.id })).rejects.toMatchObject(
        failsWith('forbidden'),
      );
    }
    const stranger = (await told()).admin;
    await expect(stranger.readMessage({ id: row.id })).rejects.toMatchObject(
      failsWith('not_found'),
    );
    await expect(stranger.resendMessage({ id: row.id, attempts: 1 })).rejects.toMatchObject(
      failsWith('not_found'),
    );
  });
});
