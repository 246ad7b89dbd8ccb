import { randomUUID } from 'node:crypto';
import type { Actor } from '@tiendo/core';
import type { Role } from '@tiendo/contracts';
import {
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

const today = '2026-04-02';
let db: TestDatabase;
let tenant: TestTenant;
let people: Record<'officer' | 'head' | 'other' | 'coordinator' | 'leader' | 'admin', Actor>;
let agencyId: string;
let obligationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(() => begin(1));

async function begin(hop: number, standing = false) {
  tenant = await makeTenant(db.database);
  const otherId = await db.database.withTenant(tenant.id, async (of) => {
    agencyId = (await makeAgency(of, { isStandingBody: standing })).id;
    const plan = await makePlan(of);
    await makeSchedule(of, plan.id, {
      rule: { kind: 'quarterly', due: { mode: 'within', days: 15 } },
      hop,
      reporterIds: [agencyId],
    });
    await openReports(of, today);
    const owed = await of.obligation.findFirst({ where: { tenantId: of.tenantId } });
    obligationId = owed?.id ?? '';
    return (await makeAgency(of)).id;
  });
  const be = (role: Role, of: string | null = null) =>
    makeActor(db.database, tenant, { role, agencyId: of });
  people = {
    officer: await be('agency_officer', agencyId),
    head: await be('agency_head', agencyId),
    other: await be('agency_officer', otherId),
    coordinator: await be('coordinator'),
    leader: await be('leader'),
    admin: await be('admin'),
  };
}

type Who = keyof typeof people;
const as = (who: Who) => makeCaller(testDeps(db.database), people[who], { today }).reporting;

const version = async () => {
  const [row] = await db.inspect<{ v: number }>(
    'SELECT row_version AS v FROM obligation WHERE id = $1',
    [obligationId],
  );
  return row?.v ?? 0;
};
const submit = async (who: Who) =>
  as(who).submitReport({
    obligationId,
    rowVersion: await version(),
    results: 'Đã làm',
    difficulties: '',
    proposals: '',
    figures: [],
  });
const decide = async (decision: 'accept' | 'return', who: Who = 'coordinator') =>
  as(who).decideReport({ obligationId, rowVersion: await version(), decision, reason: 'Vì sao' });

/** Who was told what, besides what was told before. */
async function told(): Promise<string[]> {
  const rows = await db.inspect<{ member_id: string; kind: string }>(
    'DELETE FROM notice WHERE tenant_id = $1 RETURNING member_id, kind',
    [tenant.id],
  );
  const names = new Map(Object.entries(people).map(([name, { memberId }]) => [memberId, name]));
  return rows.map((row) => `${row.kind} ${names.get(row.member_id)}`).sort();
}

describe('a report of an agency', () => {
  test('waits for the coordinator, goes back to the agency, comes again and is accepted', async () => {
    await submit('officer');
    expect(await told()).toEqual(['decision_waiting coordinator']);
    await decide('return');
    expect(await told()).toEqual(['report_returned head', 'report_returned officer']);
    await submit('head');
    expect(await told()).toEqual(['decision_waiting coordinator']);
    await decide('accept');
    expect(await told()).toEqual(['report_accepted head', 'report_accepted officer']);
  });

  test('the same decision sent twice tells once', async () => {
    await submit('officer');
    await told();
    const once = {
      obligationId,
      rowVersion: await version(),
      decision: 'return',
      reason: 'a',
    } as const;
    await as('coordinator').decideReport(once);
    await as('coordinator').decideReport(once);
    expect(await told()).toHaveLength(2);
  });

  test('waits for the head first where the tenant wants that; who acts hears nothing of it', async () => {
    await db.inspect(`UPDATE tenant_setting SET approval = 'head' WHERE tenant_id = $1`, [
      tenant.id,
    ]);
    await submit('officer');
    expect(await told()).toEqual(['decision_waiting head']);
    const approve = async (decision: 'approve' | 'return') =>
      as('head').approveReport({
        obligationId,
        rowVersion: await version(),
        decision,
        reason: 'a',
      });
    await approve('return');
    expect(await told()).toEqual(['report_returned officer']);
    await submit('officer');
    await told();
    await approve('approve');
    expect(await told()).toEqual(['decision_waiting coordinator']);
  });

  test('without a coordinator the administrators hear of it; people who have left do not', async () => {
    await db.inspect(`UPDATE member SET status = 'removed' WHERE id = ANY ($1::uuid[])`, [
      [people.coordinator.memberId, people.head.memberId],
    ]);
    await submit('officer');
    expect(await told()).toEqual(['decision_waiting admin']);
    await decide('return', 'admin');
    expect(await told()).toEqual(['report_returned officer']);
  });
});

describe('more time', () => {
  const ask = async () => {
    const submissionId = randomUUID();
    const request = {
      obligationId,
      requestedDay: '2026-05-10',
      reason: 'Chờ số liệu',
      submissionId,
    };
    const { id } = await as('officer').requestExtension(request);
    await as('officer').requestExtension(request);
    return id;
  };

  test.each([
    ['grant', 'extension_decided head'],
    ['refuse', 'extension_decided head'],
  ] as const)('that is asked for: %s', async (decision, line) => {
    const id = await ask();
    expect(await told()).toEqual(['extension_requested coordinator']);
    await as('coordinator').decideExtension({
      id,
      rowVersion: 0,
      decision,
      reason: 'a',
      grantedDay: null,
    });
    const rows = await db.inspect<{ payload: object }>(
      'SELECT payload FROM notice WHERE tenant_id = $1',
      [tenant.id],
    );
    expect(rows[0]?.payload).toMatchObject({ granted: decision === 'grant' });
    expect(await told()).toEqual([line, 'extension_decided officer']);
  });

  test('that is given unasked', async () => {
    await as('coordinator').extendReports({
      obligationIds: [obligationId],
      lastDay: '2026-05-10',
      reason: 'a',
    });
    expect(await told()).toEqual(['extension_decided head', 'extension_decided officer']);
  });
});

describe('a comment', () => {
  test('is for the other side, and for it once', async () => {
    const comment = (who: Who, submissionId = randomUUID()) =>
      as(who).commentReport({ obligationId, text: 'Xin hỏi', submissionId });
    const id = randomUUID();
    await comment('officer', id);
    await comment('officer', id);
    expect(await told()).toEqual(['comment coordinator']);
    await comment('coordinator');
    expect(await told()).toEqual(['comment head', 'comment officer']);
    await comment('leader');
    expect(await told()).toEqual(['comment head', 'comment officer']);
  });
});

test('what the standing body consolidates goes to the leaders; its coordinators are its writers', async () => {
  await begin(2, true);
  await submit('coordinator');
  expect(await told()).toEqual(['decision_waiting leader']);
  await decide('return', 'leader');
  expect(await told()).toEqual([
    'report_returned coordinator',
    'report_returned head',
    'report_returned officer',
  ]);
  await as('coordinator').commentReport({
    obligationId,
    text: 'Đã sửa',
    submissionId: randomUUID(),
  });
  expect(await told()).toEqual(['comment leader']);
});

test('an act that fails tells nobody', async () => {
  await submit('officer');
  await told();
  await expect(
    as('other').decideReport({ obligationId, rowVersion: 1, decision: 'return', reason: 'a' }),
  ).rejects.toThrow('forbidden');
  await expect(
    as('coordinator').decideReport({
      obligationId,
      rowVersion: 9,
      decision: 'return',
      reason: 'a',
    }),
  ).rejects.toThrow('stale_version');
  expect(await told()).toEqual([]);
});
