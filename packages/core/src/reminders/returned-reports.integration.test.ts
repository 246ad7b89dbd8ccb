import { vietnamInstant } from '@tiendo/calendar';
import type { ChannelResult, CivilDate, MailResult, Role } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import {
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  dispatchDueReminders,
  recordBounce,
  reminderOutboxHandlers,
  replanTenant,
} from './server.ts';

// A Thursday.
const today = '2026-04-02';
let db: TestDatabase;
let tenant: TestTenant;
let agencyId: string;
let obligationId: string;
let people: Record<'officer' | 'head' | 'coordinator', Actor>;
/** What went out: the channel, to whom, and what it says of a return. */
let out: string[];
/** What each gateway answers; it takes everything unless told otherwise. */
let answers: Partial<Record<string, ChannelResult>>;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  out = [];
  answers = {};
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (of) => {
    agencyId = (await makeAgency(of)).id;
    const planId = (await makePlan(of)).id;
    const rule = { kind: 'quarterly', due: { mode: 'within', days: 15 } } as const;
    await makeSchedule(of, planId, { rule, reporterIds: [agencyId] });
    await openReports(of, today);
    const owed = await of.obligation.findFirst({ where: { tenantId: of.tenantId } });
    obligationId = owed?.id ?? '';
    // Due on the day itself, so that the day's own message goes out as well.
    await makeTask(of, planId, { dueOn: today, agencies: [{ agencyId }] });
  });
  const be = (role: Role, of: string | null = null) =>
    makeActor(db.database, tenant, { role, agencyId: of });
  people = {
    officer: await be('agency_officer', agencyId),
    head: await be('agency_head', agencyId),
    coordinator: await be('coordinator'),
  };
  await db.inspect(`UPDATE member SET phone = '+84912345678' WHERE id = $1`, [
    people.officer.memberId,
  ]);
});

const noMail = () =>
  db.inspect(`UPDATE member SET email_bounced_at = now(), email_bounce = 'gone' WHERE id = $1`, [
    people.officer.memberId,
  ]);

const as = (who: keyof typeof people) =>
  makeCaller(testDeps(db.database), people[who], { today }).reporting;
const version = async () => (await as('coordinator').readReport({ obligationId })).rowVersion;
const submit = async () =>
  as('head').submitReport({
    obligationId,
    rowVersion: await version(),
    results: 'Đã làm',
    difficulties: '',
    proposals: '',
    figures: [],
  });
async function comeBack(reason = 'Thiếu số liệu') {
  await submit();
  const rowVersion = await version();
  await as('coordinator').decideReport({ obligationId, rowVersion, decision: 'return', reason });
}

/** What the outbox sends at whatever hour; the answer is what the mail server says to the officer's address. */
async function drain(answer: MailResult = { outcome: 'sent' }): Promise<string[]> {
  const [officer] = await db.inspect<{ email: string }>('SELECT email FROM member WHERE id = $1', [
    people.officer.memberId,
  ]);
  const ids: string[] = [];
  const handlers = reminderOutboxHandlers({
    mailDomain: 'tiendo.test',
    render: () => ({ subject: '', text: '', html: '' }),
    send: ({ to, messageId }) => {
      const isOfficer = to === officer?.email;
      if (isOfficer) ids.push(messageId);
      out.push(`mail ${isOfficer ? 'officer' : 'head'}`);
      return Promise.resolve(isOfficer ? answer : { outcome: 'sent' });
    },
  });
  const now = new Date(vietnamInstant(today, '09:00'));
  for (const kind of ['report.returned', 'report.told.mail']) {
    const events = await db.inspect<{ id: string; payload: unknown }>(
      `UPDATE outbox_event SET done_at = now() WHERE tenant_id = $1 AND kind = $2 AND done_at IS NULL RETURNING id, payload`,
      [tenant.id, kind],
    );
    const handler = handlers.find((candidate) => candidate.kind === kind);
    for (const event of events) {
      await db.database.withTenant(tenant.id, async (of) =>
        handler?.run({ db: of, now, today }, event),
      );
    }
  }
  return ids;
}

async function dispatch(hour = '09:00', day: CivilDate = today) {
  const clock = () => new Date(vietnamInstant(day, hour));
  await db.database.withTenant(tenant.id, (of) =>
    dispatchDueReminders(of, {
      clock,
      mailDomain: 'tiendo.test',
      writer: {
        mail: () => ({ subject: 's', text: 't', html: 'h' }),
        short: ({ returned, items }) => {
          const short = returned ? `returned: ${returned.reason}` : `${items.length} of the day`;
          return { title: 't', short, url: 'http://tiendo.test/' };
        },
      },
      channels: {
        has: () => true,
        isOpen: () => true,
        send: (channel, outgoing) => {
          if ('short' in outgoing) out.push(`${channel} ${outgoing.short}`);
          return Promise.resolve(answers[channel] ?? { outcome: 'sent' });
        },
      },
    }),
  );
}

const ledger = async () =>
  (
    await db.inspect<{ line: string }>(
      `SELECT concat_ws(' ', channel, rung, state, reason) AS line FROM reminder
       WHERE tenant_id = $1 AND rung LIKE 'returned-%' ORDER BY rung, channel`,
      [tenant.id],
    )
  ).map(({ line }) => line);
const told = () => out.splice(0).filter((line) => !line.endsWith('of the day'));

describe('a report that came back', () => {
  test('is mailed to whom mail reaches, and to nobody by another channel', async () => {
    await comeBack();
    await drain();
    await dispatch();
    expect(told().sort()).toEqual(['mail head', 'mail officer']);
    expect(await ledger()).toEqual([]);
  });

  test('goes by the next channel to whom no mail reaches, though the day’s message is out', async () => {
    await noMail();
    const now = new Date(vietnamInstant(today, '00:10'));
    await db.database.withTenant(tenant.id, (of) => replanTenant(of, { now, today }));
    await dispatch();
    expect(out).toContain('zns 1 of the day');
    await comeBack();
    await drain();
    await dispatch('10:00');
    await dispatch('10:01');
    expect(told()).toEqual(['mail head', 'zns returned: Thiếu số liệu']);
    expect(await ledger()).toEqual(['zns returned-1 sent']);
  });

  test('twice on a day is told twice, each time with its reason', async () => {
    await noMail();
    await comeBack('Thiếu xã A');
    await dispatch();
    await comeBack('Thiếu xã B');
    await dispatch('11:00');
    expect(told()).toEqual(['zns returned: Thiếu xã A', 'zns returned: Thiếu xã B']);
    expect(await ledger()).toEqual(['zns returned-1 sent', 'zns returned-2 sent']);
  });

  test('in the evening waits for the morning', async () => {
    await noMail();
    await comeBack();
    await dispatch('20:00');
    expect(told()).toEqual([]);
    await dispatch('08:00', '2026-04-03');
    expect(told()).toEqual(['zns returned: Thiếu số liệu']);
  });

  test('and is sent again before the morning is told no more', async () => {
    await noMail();
    await comeBack();
    await submit();
    await dispatch('08:00', '2026-04-03');
    expect(told()).toEqual([]);
    expect(await ledger()).toEqual(['zns returned-1 cancelled submitted']);
  });

  test('goes on to the channel after one that failed', async () => {
    await noMail();
    answers = { zns: { outcome: 'rejected', error: 'no such user' } };
    await comeBack();
    await dispatch();
    await dispatch('09:01');
    expect(told()).toEqual(['zns returned: Thiếu số liệu', 'sms returned: Thiếu số liệu']);
    expect(await ledger()).toEqual(['sms returned-1 sent', 'zns returned-1 failed rejected']);
  });

  test('whose mail is refused at once goes by the next channel', async () => {
    await comeBack();
    await drain({ outcome: 'rejected', error: '550 no such user', gone: true });
    expect(told().sort()).toEqual(['mail head', 'mail officer']);
    await dispatch();
    expect(told()).toEqual(['zns returned: Thiếu số liệu']);
    await drain();
    await dispatch('09:01');
    expect(told()).toEqual([]);
    expect(await ledger()).toEqual(['zns returned-1 sent']);
  });

  test('whose mail comes back later flags the address, once', async () => {
    await comeBack();
    const [messageId = ''] = await drain();
    const bounce = { messageId, answer: '5.1.1 no such user' };
    expect(await recordBounce(db.database, bounce, new Date())).toBe('recorded');
    expect(await recordBounce(db.database, bounce, new Date())).toBe('known');
    const [row] = await db.inspect('SELECT email_bounce FROM member WHERE id = $1', [
      people.officer.memberId,
    ]);
    expect(row).toEqual({ email_bounce: '5.1.1 no such user' });
  });
});
