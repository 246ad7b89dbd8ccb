import type { Role } from '@tiendo/contracts';
import { createDiskStore } from '@tiendo/core/files';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  failureOf,
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-files-'));
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

async function callerAs(role: Role, of = tenant) {
  const actor = await makeActor(db.database, of, { role });
  return makeCaller(testDeps(db.database, { files: createDiskStore(folder) }), actor);
}

function form(content = '%PDF-1.7 nội dung', name = 'Báo cáo.pdf') {
  const data = new FormData();
  data.set('file', new File([content], name));
  return data;
}

describe('files', () => {
  test('a file goes in as a form and comes out in base64', async () => {
    const caller = await callerAs('coordinator');
    const file = await caller.files.uploadFile(form());
    expect(file).toMatchObject({ name: 'Báo cáo.pdf', mediaType: 'application/pdf' });
    const read = await caller.files.readFile({ id: file.id });
    expect(Buffer.from(read.base64, 'base64').toString()).toBe('%PDF-1.7 nội dung');
  });

  test('a leader reads but does not upload; the ministry does neither', async () => {
    const file = await (await callerAs('coordinator')).files.uploadFile(form());
    const leader = await callerAs('leader');
    await expect(leader.files.uploadFile(form())).rejects.toMatchObject({ message: 'forbidden' });
    await expect(leader.files.readFile({ id: file.id })).resolves.toMatchObject({ id: file.id });
    const ministry = await callerAs('ministry');
    await expect(ministry.files.readFile({ id: file.id })).rejects.toMatchObject({
      message: 'forbidden',
    });
  });

  test("another tenant's file is not found", async () => {
    const file = await (await callerAs('coordinator')).files.uploadFile(form());
    const stranger = await callerAs('admin', await makeTenant(db.database));
    await expect(stranger.files.readFile({ id: file.id })).rejects.toMatchObject({
      message: 'not_found',
    });
  });

  test('a file of a report is read by who may read the report, a task’s by all', async () => {
    const { own, other, reportId, updateId } = await db.database.withTenant(
      tenant.id,
      async (scope) => {
        const [one, two] = [await makeAgency(scope), await makeAgency(scope)];
        const plan = await makePlan(scope);
        await makeSchedule(scope, plan.id, { reporterIds: [one.id] });
        const task = await makeTask(scope, plan.id);
        await openReports(scope, '2026-06-16');
        const { tenantId } = scope;
        const [owed] = await scope.obligation.findMany({ where: { tenantId, agencyId: one.id } });
        const texts = { results: '', difficulties: '', proposals: '' };
        const report = await scope.report.create({
          data: { tenantId, obligationId: owed?.id ?? '', ...texts },
        });
        const actor = { role: 'agency_officer' as const };
        const officer = await makeActor(db.database, tenant, { ...actor, agencyId: one.id });
        const stranger = await makeActor(db.database, tenant, { ...actor, agencyId: two.id });
        const update = await scope.taskUpdate.create({
          data: {
            tenantId,
            taskId: task.id,
            memberId: officer.memberId,
            memberName: officer.fullName,
            status: 'in_progress',
            percent: 10,
            note: '',
          },
        });
        return { own: officer, other: stranger, reportId: report.id, updateId: update.id };
      },
    );
    const as = (actor: typeof own) =>
      makeCaller(testDeps(db.database, { files: createDiskStore(folder) }), actor);
    const { id } = await as(own).files.uploadFile(form());
    const hold = (holder: object) =>
      db.database.withTenant(tenant.id, (scope) =>
        scope.file.updateMany({ where: { tenantId: tenant.id, id }, data: holder }),
      );
    const refused = () => failureOf(as(other).files.readFile({ id }));
    expect(await refused()).toMatchObject({ errorCode: 'forbidden' });
    await hold({ reportId });
    expect(await refused()).toMatchObject({ errorCode: 'forbidden' });
    const readers = [own, await makeActor(db.database, tenant, { role: 'leader' })];
    for (const reader of readers)
      expect(await as(reader).files.readFile({ id })).toMatchObject({ id });
    await hold({ reportId: null, taskUpdateId: updateId });
    expect(await as(other).files.readFile({ id })).toMatchObject({ id });
  });

  test('a form without a file is bad input', async () => {
    const caller = await callerAs('coordinator');
    await expect(caller.files.uploadFile(new FormData())).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});
