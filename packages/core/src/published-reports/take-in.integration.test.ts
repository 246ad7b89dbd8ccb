import { addDays, vietnamInstant } from '@tiendo/calendar';
import type { CivilDate, Role } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import {
  carryAnswers,
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readWorld, replanTenant, simulateReminders } from '#app/reminders/server.ts';
import { readSentUp, takeIn } from './take-in.ts';

// The 24th of June 2026 is a Wednesday.
const sentOn = '2026-06-24';
let db: TestDatabase;
let ministry: TestTenant;
let province: TestTenant;
let obligationId: string;
let official: Actor;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  ministry = await makeTenant(db.database, { level: 'ministry' });
  province = await makeTenant(db.database, { parent: ministry });
  await db.database.withTenant(province.id, async (of) => {
    const agencyId = (await makeAgency(of, { isStandingBody: true })).id;
    const due = { mode: 'by', monthDay: '06-30', every: 'year' } as const;
    const planId = (await makePlan(of)).id;
    const rule = { kind: 'six-month', due } as const;
    await makeSchedule(of, planId, { hop: 3, rule, reporterIds: [agencyId] });
    await openReports(of, '2026-05-01');
    const owed = await of.obligation.findFirst({ where: { tenantId: of.tenantId } });
    obligationId = owed?.id ?? '';
  });
  official = await makeActor(db.database, ministry, { role: 'ministry' });
});

const inProvince = async (role: Role, today: CivilDate) => {
  const actor = await makeActor(db.database, province, { role });
  return makeCaller(testDeps(db.database), actor, { today }).reporting;
};
const above = (today: CivilDate) => makeCaller(testDeps(db.database), official, { today });

async function send(today: CivilDate = sentOn) {
  const call = await inProvince('coordinator', today);
  const { rowVersion } = await call.readReport({ obligationId });
  await call.submitReport({
    obligationId,
    rowVersion,
    results: 'Đã tổng hợp',
    difficulties: '',
    proposals: '',
    figures: [],
  });
}

/** What the worker does with the outbox of the province, on a day of the test. */
async function arrive(today: CivilDate = sentOn) {
  const sent = await db.database.withTenant(province.id, (of) =>
    of.transaction((tx) => readSentUp(tx, obligationId)),
  );
  if (!sent) throw new Error('Nothing was sent up.');
  const ctx = { now: new Date(vietnamInstant(today, '09:00')), today };
  await db.database.withTenant(ministry.id, (of) => takeIn(of, ctx, sent));
}

const read = () => above(sentOn).received.readReceived({ tenantId: province.id, obligationId });

async function answer(decision: 'accepted' | 'returned', today: CivilDate) {
  const { publishedAt } = await read();
  const reason = decision === 'returned' ? 'Thiếu một xã' : '';
  const of = { tenantId: province.id, obligationId };
  await above(today).received.answerReceived({ ...of, publishedAt, decision, reason });
}

const ledger = async (tenantId = ministry.id) =>
  (
    await db.inspect<{ line: string }>(
      `SELECT concat_ws(' ', m.role, r.channel, r.rung, to_char(r.send_on, 'MM-DD'), r.state, r.reason) AS line
       FROM reminder r JOIN member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
       WHERE r.tenant_id = $1 AND r.about = 'received' ORDER BY r.send_on, m.id, r.channel`,
      [tenantId],
    )
  ).map(({ line }) => line);

describe('a report from below', () => {
  test('is told and reminded of in the superior’s own ledger, once however often it arrives', async () => {
    const others = ['leader', 'admin'] as const;
    for (const role of others) await makeActor(db.database, ministry, { role });
    await send();
    await arrive();
    await arrive();
    expect(await ledger()).toEqual([
      'ministry email decide-2 06-26 planned',
      'ministry inbox decide-2 06-26 planned',
    ]);
    expect(await ledger(province.id)).toEqual([]);
    const { rows, total } = await above(sentOn).notices.listNotices({});
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      kind: 'report_received',
      by: province.name,
      subjects: [{ about: 'received', agencyName: province.name, period: { kind: 'six-month' } }],
    });
    const id = rows[0]?.subjects[0]?.id ?? '';
    expect(await above(sentOn).received.findReceived({ id })).toEqual({
      tenantId: province.id,
      obligationId,
    });
  });

  test('comes by the outbox by itself', async () => {
    await send();
    await carryAnswers(db.database);
    expect((await ledger()).length).toBeGreaterThan(0);
    await answer('accepted', '2026-11-23');
    const [row] = await db.inspect('SELECT settled_at FROM received_report WHERE tenant_id = $1', [
      ministry.id,
    ]);
    expect(row).not.toMatchObject({ settled_at: null });
  });

  test('without anybody who takes reports in, the administrators are reminded', async () => {
    await db.inspect(`UPDATE member SET role = 'admin' WHERE id = $1`, [official.memberId]);
    await send();
    await arrive();
    expect(await ledger()).toHaveLength(2);
  });

  test.each(['accepted', 'returned'] as const)('that is %s is reminded of no more', async (end) => {
    await send();
    await arrive();
    await answer(end, '2026-06-25');
    expect(await ledger()).toEqual([
      'ministry email decide-2 06-26 cancelled decided',
      'ministry inbox decide-2 06-26 cancelled decided',
    ]);
    await arrive('2026-06-25');
    expect(await ledger()).toHaveLength(2);
    expect((await ledger()).every((line) => line.includes('cancelled'))).toBe(true);
  });

  test('that is answered before it stands on the list is never reminded of', async () => {
    await send();
    await answer('accepted', sentOn);
    await arrive();
    expect(await ledger()).toEqual([]);
    expect((await above(sentOn).notices.listNotices({})).total).toBe(0);
  });

  test('that was returned and is sent again waits anew', async () => {
    await send();
    await arrive();
    await answer('returned', '2026-06-25');
    await carryAnswers(db.database);
    await send('2026-06-29');
    await arrive('2026-06-29');
    expect((await ledger()).filter((line) => line.endsWith('planned'))).toEqual([
      'ministry email decide-2 07-01 planned',
      'ministry inbox decide-2 07-01 planned',
    ]);
    expect((await above(sentOn).notices.listNotices({})).total).toBe(2);
  });

  test('of which its own tenant enters the answer is settled above, too', async () => {
    await send();
    await arrive();
    const admin = await inProvince('admin', '2026-06-25');
    const { rowVersion } = await admin.readReport({ obligationId });
    await admin.decideReport({ obligationId, rowVersion, decision: 'accept', reason: '' });
    await arrive('2026-06-25');
    expect((await ledger()).every((line) => line.endsWith('cancelled decided'))).toBe(true);
    expect(await read()).toMatchObject({ state: 'accepted', mayAnswer: false });
  });

  test('goes on being planned by night, and follows who takes reports in', async () => {
    await send();
    await arrive();
    const second = await makeActor(db.database, ministry, { role: 'coordinator' });
    const today = addDays(sentOn, 5);
    await db.database.withTenant(ministry.id, async (of) => {
      await replanTenant(of, { now: new Date(vietnamInstant(today, '00:10')), today });
    });
    const rows = await ledger();
    expect(rows).toContain('ministry email decide-2 06-26 planned');
    expect(rows).toContain('ministry email decide-4 06-30 planned');
    expect(rows).toContain('coordinator email decide-4 06-30 planned');
    await db.inspect(`UPDATE member SET status = 'removed' WHERE id = $1`, [second.memberId]);
    await db.database.withTenant(ministry.id, async (of) => {
      await replanTenant(of, { now: new Date(vietnamInstant(today, '00:10')), today });
    });
    expect(await ledger()).toContain('coordinator email decide-4 06-30 cancelled recipient_left');
  });

  test('stands in a simulation with who sent it', async () => {
    await send();
    await arrive();
    const span = { from: sentOn, to: '2026-07-01' };
    const rows = await db.database.withTenant(ministry.id, async (of) =>
      simulateReminders(await readWorld(of, span.from), span),
    );
    const mails = rows.filter(({ channel }) => channel === 'email');
    expect(mails).toMatchObject([
      { date: '2026-06-26', role: 'approver', rung: 'decide-2', outcome: 'sent' },
      { date: '2026-06-30', role: 'approver', rung: 'decide-4', outcome: 'sent' },
    ]);
    expect(mails[0]?.about).toMatchObject({ kind: 'received', agencyName: province.name });
  });

  test('on the list is the tenant’s own: nobody else finds it, nor who may not take reports in', async () => {
    await send();
    await arrive();
    const [row] = await db.inspect<{ id: string }>(
      'SELECT id FROM received_report WHERE tenant_id = $1',
      [ministry.id],
    );
    const id = row?.id ?? '';
    const stranger = await makeActor(db.database, await makeTenant(db.database), { role: 'admin' });
    const find = (actor: Actor) =>
      failureOf(makeCaller(testDeps(db.database), actor).received.findReceived({ id }));
    expect(await find(stranger)).toMatchObject({ errorCode: 'not_found' });
    const leader = await makeActor(db.database, ministry, { role: 'leader' });
    expect(await find(leader)).toMatchObject({ errorCode: 'forbidden' });
  });
});
