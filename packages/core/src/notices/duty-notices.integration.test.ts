import { randomUUID } from 'node:crypto';
import type { NewsMail, OutgoingMail, Role } from '@tiendo/contracts';
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
import { drainOutbox } from '#app/outbox/server.ts';
import { reminderOutboxHandlers } from '#app/reminders/server.ts';

const today = '2026-04-02';
let db: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyId: string;
let otherId: string;
let obligationId: string;
let people: Record<'officer' | 'head' | 'other' | 'coordinator' | 'admin', Actor>;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (of) => {
    agencyId = (await makeAgency(of)).id;
    otherId = (await makeAgency(of)).id;
    planId = (await makePlan(of)).id;
    const rule = { kind: 'quarterly', due: { mode: 'within', days: 15 } } as const;
    await makeSchedule(of, planId, { rule, reporterIds: [agencyId] });
    await openReports(of, today);
    const owed = await of.obligation.findFirst({ where: { tenantId: of.tenantId } });
    obligationId = owed?.id ?? '';
  });
  const be = (role: Role, of: string | null = null) =>
    makeActor(db.database, tenant, { role, agencyId: of });
  people = {
    officer: await be('agency_officer', agencyId),
    head: await be('agency_head', agencyId),
    other: await be('agency_officer', otherId),
    coordinator: await be('coordinator'),
    admin: await be('admin'),
  };
});

type Who = keyof typeof people;
const as = (who: Who) => makeCaller(testDeps(db.database), people[who], { today });

/** Who was told what, besides what was told before. */
async function told(): Promise<string[]> {
  const rows = await db.inspect<{ member_id: string; kind: string }>(
    'DELETE FROM notice WHERE tenant_id = $1 RETURNING member_id, kind',
    [tenant.id],
  );
  const names = new Map(Object.entries(people).map(([name, { memberId }]) => [memberId, name]));
  return rows.map((row) => `${row.kind} ${names.get(row.member_id)}`).sort();
}

/** Drains the outbox of this test's tenant, and gives the mails that it sent. */
async function mails() {
  const sent: (NewsMail & Pick<OutgoingMail, 'to' | 'messageId'> & { lang: string })[] = [];
  let content: { mail: NewsMail; lang: string };
  const handlers = reminderOutboxHandlers({
    mailDomain: 'tiendo.test',
    render: (mail, { lang }) => {
      content = { mail, lang };
      return { subject: '', text: '', html: '' };
    },
    send: ({ to, messageId }) => {
      sent.push({ ...content.mail, lang: content.lang, to, messageId });
      return Promise.resolve({ outcome: 'sent' });
    },
  });
  const clock = () => new Date(Date.now() + 60_000);
  await drainOutbox({ database: db.database, handlers, clock });
  return sent.filter(({ tenant: { slug } }) => slug === tenant.slug);
}

/** The page to which a person's newest notice leads. */
async function subjectsOf(who: Who) {
  const { rows } = await as(who).notices.listNotices({});
  return rows[0]?.subjects.map(({ about, id }) => `${about} ${id}`);
}

const request = () => ({
  planId,
  title: 'Báo cáo đột xuất',
  question: 'Còn vướng mắc gì?',
  dueOn: '2026-04-10',
  agencyIds: [agencyId],
  submissionId: randomUUID(),
});

describe('a request out of turn', () => {
  test('is told to the people of the agencies that are asked, once, with the form, inside and by mail', async () => {
    await db.inspect(`UPDATE member SET lang = 'en' WHERE id = $1`, [people.head.memberId]);
    const form = request();
    const { id } = await as('coordinator').reporting.requestReport(form);
    await as('coordinator').reporting.requestReport(form);
    const [asked] = await db.inspect<{ id: string }>(
      'SELECT o.id FROM obligation o JOIN period w ON w.id = o.period_id WHERE w.schedule_id = $1',
      [id],
    );
    expect(await subjectsOf('officer')).toEqual([`obligation ${asked?.id}`]);
    expect(await told()).toEqual(['report_requested head', 'report_requested officer']);
    const sent = await mails();
    expect(sent.map(({ lang }) => lang).sort()).toEqual(['en', 'vi']);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(2);
    expect(sent[0]).toMatchObject({
      news: 'requested',
      by: people.coordinator.fullName,
      said: form.question,
      report: { id: asked?.id, title: form.title, lastDay: '2026-04-10' },
    });
    expect(await mails()).toEqual([]);
  });

  test('of which the agency disposes before its mail goes out is not mailed any more', async () => {
    await as('coordinator').reporting.requestReport(request());
    await db.inspect(`UPDATE obligation SET state = 'submitted' WHERE tenant_id = $1`, [tenant.id]);
    expect(await mails()).toEqual([]);
  });

  test('of a plan that is a draft, and a rule like any other, tell nobody', async () => {
    await db.inspect(`UPDATE plan SET status = 'draft', active_since = NULL WHERE tenant_id = $1`, [
      tenant.id,
    ]);
    await as('coordinator').reporting.requestReport(request());
    expect(await told()).toEqual([]);
    expect(await mails()).toEqual([]);
  });
});

describe('a report of which the duty changes', () => {
  const obligation = async () => {
    const [row] = await db.inspect<{ v: number }>(
      'SELECT row_version AS v FROM obligation WHERE id = $1',
      [obligationId],
    );
    return { obligationId, rowVersion: row?.v ?? 0 };
  };

  test('unlocked: its people hear until when and why, once', async () => {
    const form = { obligationIds: [obligationId], until: '2026-05-20', reason: 'Bổ sung số liệu' };
    await as('coordinator').reporting.unlockReports(form);
    await as('coordinator').reporting.unlockReports(form);
    expect(await subjectsOf('head')).toEqual([`obligation ${obligationId}`]);
    expect(await told()).toEqual(['report_unlocked head', 'report_unlocked officer']);
    const sent = await mails();
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({ news: 'unlocked', said: 'Bổ sung số liệu' });
    await as('coordinator').reporting.unlockReports({ ...form, until: '2026-05-25' });
    expect(await told()).toHaveLength(2);
  });

  test('waived, and asked for again', async () => {
    const waive = async (waived: boolean) =>
      as('coordinator').reporting.waiveReport({ ...(await obligation()), waived, reason: 'Gộp' });
    await waive(true);
    await waive(true);
    expect(await told()).toEqual(['report_waived head', 'report_waived officer']);
    await waive(false);
    expect(await told()).toEqual(['report_reopened head', 'report_reopened officer']);
  });

  test('returned while its agency has nobody left: the administrators hear of it by mail', async () => {
    await db.inspect(`UPDATE member SET status = 'removed' WHERE agency_id = $1`, [agencyId]);
    const send = { results: 'Đã làm', difficulties: '', proposals: '', figures: [] };
    await as('admin').reporting.submitReport({ ...(await obligation()), ...send });
    await as('coordinator').reporting.decideReport({
      ...(await obligation()),
      decision: 'return',
      reason: 'Thiếu',
    });
    expect(await mails()).toMatchObject([{ news: 'returned', said: 'Thiếu' }]);
  });
});

describe('a task', () => {
  const form = () => ({
    planId,
    title: 'Rà soát',
    detail: '',
    groupLabel: null,
    dueOn: '2026-06-01',
    assignments: [{ agencyId, role: 'lead' as const, responsible: true }],
    submissionId: randomUUID(),
  });

  test('is told to the people of agencies that are new to it, with the task', async () => {
    const first = form();
    const { id } = await as('admin').tasks.createTask(first);
    await as('admin').tasks.createTask(first);
    expect(await subjectsOf('officer')).toEqual([`task ${id}`]);
    expect(await told()).toEqual(['task_assigned head', 'task_assigned officer']);
    const { submissionId: _, planId: __, ...fields } = first;
    const more = { agencyId: otherId, role: 'coordinate' as const, responsible: true };
    const assignments = [...first.assignments, more];
    await as('admin').tasks.updateTask({ ...fields, assignments, id, rowVersion: 0 });
    expect(await told()).toEqual(['task_assigned other']);
  });

  test('of a draft is nobody’s duty yet', async () => {
    await db.inspect(`UPDATE plan SET status = 'draft', active_since = NULL WHERE tenant_id = $1`, [
      tenant.id,
    ]);
    await as('admin').tasks.createTask(form());
    expect(await told()).toEqual([]);
  });
});

describe('work that goes to another agency', () => {
  const owed = async () =>
    (
      await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE agency_id = $1', [otherId])
    ).map(({ id }) => `obligation ${id}`);

  test('with the duty of standing body: both sides hear of it, the successor of what it takes over', async () => {
    await db.inspect('UPDATE agency SET is_standing_body = true WHERE id = $1', [agencyId]);
    await db.inspect('UPDATE schedule SET hop = 2 WHERE tenant_id = $1', [tenant.id]);
    const taskId = await db.database.withTenant(tenant.id, async (of) => {
      return (await makeTask(of, planId, { agencies: [{ agencyId }] })).id;
    });
    const form = {
      agencyId: otherId,
      validFrom: today,
      basis: 'Quyết định số 12/QĐ-UBND',
      movesTasks: true,
      submissionId: randomUUID(),
    };
    await as('admin').mandates.appointStandingBody(form);
    await as('admin').mandates.appointStandingBody(form);
    expect(await subjectsOf('other')).toEqual([...(await owed()), `task ${taskId}`]);
    expect(await told()).toEqual([
      'standing_duty_ended head',
      'standing_duty_ended officer',
      'standing_duty_taken other',
    ]);
  });

  test('by a merger: everybody of the successor hears which work is theirs now, once', async () => {
    const merger = { fromIds: [agencyId], intoId: otherId, basis: 'Nghị quyết số 9' };
    await as('admin').mandates.mergeAgencies(merger);
    await as('admin').mandates.mergeAgencies(merger);
    expect(await subjectsOf('other')).toEqual(await owed());
    expect(await told()).toEqual([
      'work_handed_over head',
      'work_handed_over officer',
      'work_handed_over other',
    ]);
  });
});
