import { randomUUID } from 'node:crypto';
import type { CivilDate, CreateDocument, Letterhead, Role } from '@tiendo/contracts';
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
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyId: string;
let otherId: string;
let targetId: string;
let obligationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    agencyId = (await makeAgency(scope, { name: 'Sở Y tế' })).id;
    otherId = (await makeAgency(scope, { name: 'Sở Nội vụ' })).id;
    planId = (await makePlan(scope, { title: 'Kế hoạch Chuyển đổi số' })).id;
    targetId = (await makeTarget(scope, planId, { ownerAgencyId: agencyId })).id;
    await makeTask(scope, planId, { agencies: [{ agencyId }], dueOn: '2026-05-01' });
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    await makeSchedule(scope, planId, {
      title: 'Báo cáo 6 tháng đầu năm',
      rule: { kind: 'six-month', due },
      reporterIds: [agencyId],
    });
    await openReports(scope, '2026-05-01');
  });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE tenant_id = $1', [
    tenant.id,
  ]);
  obligationId = row?.id ?? '';
});

async function as(role: Role, today: CivilDate = '2026-06-20') {
  const place = role.startsWith('agency') ? agencyId : null;
  const actor = await makeActor(db.database, tenant, { role, agencyId: place });
  return makeCaller(testDeps(db.database), actor, { today });
}

async function accept() {
  await (await as('agency_officer', '2026-06-10')).reporting.submitReport({
    obligationId,
    rowVersion: 0,
    results: 'Đã hoàn thành phần việc được giao.',
    difficulties: '',
    proposals: '',
    figures: [{ targetId, numerator: 85, denominator: 100, note: '' }],
  });
  await (await as('coordinator', '2026-06-12')).reporting.decideReport({
    obligationId,
    rowVersion: 1,
    decision: 'accept',
    reason: '',
  });
}

const textOf = (base64: string) => {
  const document = unzipSync(Buffer.from(base64, 'base64'))['word/document.xml'];
  return new TextDecoder().decode(document).replaceAll(/<[^>]+>/g, ' ');
};

describe('an accepted report', () => {
  test.each(['docx', 'xlsx'] as const)(
    'prints the same .%s after an amendment, renames, a new letterhead and a merger, byte for byte',
    async (format) => {
      await accept();
      const coordinator = await as('coordinator');
      const before = await coordinator.documents.renderReport({ obligationId, format });
      const admin = await as('admin', '2026-09-01');
      await db.inspect(`UPDATE target SET title = 'Tên khác', value = 95 WHERE id = $1`, [
        targetId,
      ]);
      await db.inspect(`UPDATE agency SET name = 'Sở Y tế và Dân số' WHERE id = $1`, [agencyId]);
      await db.inspect(`UPDATE plan SET title = 'Kế hoạch khác' WHERE id = $1`, [planId]);
      const { letterhead, rowVersion } = await admin.documents.readLetterhead();
      await admin.documents.updateLetterhead({
        rowVersion,
        letterhead: { ...letterhead, signerName: 'Người mới' },
      });
      await admin.mandates.mergeAgencies({
        fromIds: [agencyId],
        intoId: otherId,
        basis: 'Nghị quyết số 3',
      });
      const after = await (await as('coordinator', '2027-03-01')).documents.renderReport({
        obligationId,
        format,
      });
      expect(after.base64).toBe(before.base64);
    },
  );

  test('says what it said: names, plan value and figure', async () => {
    await accept();
    const { base64, name } = await (await as('coordinator')).documents.renderReport({
      obligationId,
      format: 'docx',
    });
    const text = textOf(base64);
    expect(name).toBe('Báo cáo 6 tháng đầu năm 2026 - Sở Y tế.docx');
    expect(text).toContain('Kết quả 6 tháng đầu năm 2026 thực hiện Kế hoạch');
    expect(text).toContain('BC-SYT');
    expect(text).toContain('GIÁM ĐỐC');
    expect(text).toContain('85/100');
    expect(text).toContain('Đã hoàn thành phần việc được giao.');
  });
});

describe('official documents', () => {
  test('a report gets its number, keeps its words, and is listed; the same form sent twice is one', async () => {
    await accept();
    const coordinator = await as('coordinator');
    const form = {
      planId,
      kind: 'report',
      obligationId,
      number: 5,
      issuedOn: '2026-06-20',
      submissionId: randomUUID(),
    } as const;
    const { id } = await coordinator.documents.createDocument(form);
    expect(await coordinator.documents.createDocument(form)).toEqual({ id });
    const [item] = await coordinator.documents.listDocuments({ planId });
    expect(item).toMatchObject({ id, kind: 'report', number: 5, issuedOn: '2026-06-20' });
    const first = await coordinator.documents.renderDocument({ id, format: 'docx' });
    expect(textOf(first.base64)).toContain('05/BC-SYT');
    await coordinator.documents.numberDocument({
      id,
      rowVersion: 0,
      number: 12,
      issuedOn: '2026-06-22',
    });
    const second = await coordinator.documents.renderDocument({ id, format: 'docx' });
    expect(second.name).toBe('Báo cáo số 12 ngày 22-06-2026.docx');
    expect(textOf(second.base64)).toContain('12/BC-SYT');
    const stale = { id, rowVersion: 0, number: 13, issuedOn: '2026-06-22' };
    expect(await failureOf(coordinator.documents.numberDocument(stale))).toMatchObject({
      errorCode: 'stale_version',
    });
  });

  test('a reminder letter lists who owes what since when; a progress table shows the plan', async () => {
    const coordinator = await as('coordinator', '2026-06-20');
    const shared = { planId, number: null, issuedOn: '2026-06-20' };
    const letter = await coordinator.documents.createDocument({
      ...shared,
      kind: 'reminder_letter',
      deadline: '2026-06-27',
    });
    const text = textOf(
      (await coordinator.documents.renderDocument({ id: letter.id, format: 'docx' })).base64,
    );
    expect(text).toContain('Sở Y tế');
    expect(text).toContain('Báo cáo 6 tháng đầu năm');
    expect(text).toContain('15/06/2026');
    const table = await coordinator.documents.createDocument({ ...shared, kind: 'progress_table' });
    for (const format of ['docx', 'xlsx'] as const) {
      const file = await coordinator.documents.renderDocument({ id: table.id, format });
      expect(file.sizeBytes).toBeGreaterThan(2_000);
    }
  });

  test('a reminder letter goes to the chosen agencies that owe something, and to nobody else', async () => {
    await db.database.withTenant(tenant.id, async (scope) => {
      const late = { agencies: [{ agencyId: otherId }], dueOn: '2026-06-01', title: 'Rà soát' };
      await makeTask(scope, planId, late);
    });
    const coordinator = await as('coordinator', '2026-06-20');
    const owed = await coordinator.documents.listOwed({ planId });
    expect(owed.map(({ agencyId: id, daysLate }) => [id, daysLate])).toEqual([
      [agencyId, 5],
      [agencyId, 50],
      [otherId, 19],
    ]);
    const form = { planId, kind: 'reminder_letter', number: null, issuedOn: '2026-06-20' } as const;
    const { id } = await coordinator.documents.createDocument({ ...form, agencyIds: [otherId] });
    const { base64 } = await coordinator.documents.renderDocument({ id, format: 'docx' });
    expect(textOf(base64)).toContain('Sở Nội vụ');
    expect(textOf(base64)).not.toContain('Sở Y tế');
    const make = (agencyIds: string[]) =>
      failureOf(coordinator.documents.createDocument({ ...form, agencyIds }));
    expect(await make([])).toMatchObject({ fieldErrors: { agencyIds: 'nothing_chosen' } });
    expect(await make([randomUUID()])).toMatchObject({ errorCode: 'nothing_owed' });
    const before = await as('coordinator', '2026-04-01');
    expect(await before.documents.listOwed({ planId })).toEqual([]);
    const nobody = await failureOf(before.documents.createDocument(form));
    expect(nobody).toMatchObject({ errorCode: 'nothing_owed' });
    const officer = await failureOf((await as('agency_officer')).documents.listOwed({ planId }));
    expect(officer).toMatchObject({ errorCode: 'forbidden' });
    const elsewhere = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, await makeTenant(db.database), {}),
    );
    expect(await failureOf(elsewhere.documents.listOwed({ planId }))).toMatchObject({
      errorCode: 'not_found',
    });
  });

  test('without LibreOffice there is no PDF, and the answer says so', async () => {
    const coordinator = await as('coordinator');
    const call = coordinator.documents.renderReport({ obligationId, format: 'pdf' });
    expect(await failureOf(call)).toMatchObject({ errorCode: 'pdf_unavailable', httpStatus: 503 });
    expect(await coordinator.documents.listFormats()).toEqual(['docx', 'xlsx']);
  });

  test.each<[string, Partial<CreateDocument>, string]>([
    ['a report without its obligation', { kind: 'report' }, 'invalid_input'],
    ['a letter about one obligation', { obligationId: randomUUID() }, 'invalid_input'],
    ['a number of nought', { number: 0 }, 'invalid_input'],
    ['a day that is none', { issuedOn: '2026-02-30' }, 'invalid_input'],
    ['a plan that is not there', { planId: randomUUID() }, 'not_found'],
  ])('refuses %s', async (_, change, errorCode) => {
    const coordinator = await as('coordinator');
    const form = { planId, kind: 'reminder_letter', number: 1, issuedOn: '2026-06-20' } as const;
    const none = { obligationId: null, deadline: null, agencyIds: null };
    const wrong: CreateDocument = { ...form, ...none, ...change };
    expect(await failureOf(coordinator.documents.createDocument(wrong))).toMatchObject({
      errorCode,
    });
  });

  test('are made by who coordinates; another agency’s report and another tenant’s are not shown', async () => {
    await accept();
    const coordinator = await as('coordinator');
    const form = {
      planId,
      kind: 'report',
      obligationId,
      number: 1,
      issuedOn: '2026-06-20',
    } as const;
    const { id } = await coordinator.documents.createDocument(form);
    const own = await as('agency_officer');
    expect(await failureOf(own.documents.createDocument(form))).toMatchObject({
      errorCode: 'forbidden',
    });
    expect(await own.documents.listDocuments({ planId })).toHaveLength(1);
    const stranger = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, tenant, { role: 'agency_officer', agencyId: otherId }),
    );
    expect(await stranger.documents.listDocuments({ planId })).toEqual([]);
    for (const call of [
      () => stranger.documents.renderDocument({ id, format: 'docx' }),
      () => stranger.documents.renderReport({ obligationId, format: 'docx' }),
    ]) {
      expect(await failureOf(call())).toMatchObject({ errorCode: 'forbidden' });
    }
    const elsewhere = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, await makeTenant(db.database), {}),
    );
    for (const call of [
      () => elsewhere.documents.renderDocument({ id, format: 'docx' }),
      () => elsewhere.documents.renderReport({ obligationId, format: 'docx' }),
      () => elsewhere.documents.createDocument(form),
      () =>
        elsewhere.documents.numberDocument({
          id,
          rowVersion: 0,
          number: 2,
          issuedOn: '2026-06-20',
        }),
    ]) {
      expect(await failureOf(call())).toMatchObject({ errorCode: 'not_found' });
    }
  });
});

describe('the letterhead', () => {
  test('begins with the tenant’s name, is replaced by its administrator, and refuses a stale form', async () => {
    const admin = await as('admin');
    const { letterhead, isSet, rowVersion } = await admin.documents.readLetterhead();
    expect(isSet).toBe(false);
    expect(letterhead.issuingBody).toContain(tenant.name);
    expect(await admin.documents.previewLetterhead({ letterhead })).toMatchObject({
      authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      recipients: ['- Như trên;', '- Lưu: VT.'],
    });
    const changed: Letterhead = { ...letterhead, authorityPrefix: 'KT.', position: 'Phó Chủ tịch' };
    await admin.documents.updateLetterhead({ rowVersion, letterhead: changed });
    expect(await admin.documents.readLetterhead()).toMatchObject({
      letterhead: changed,
      isSet: true,
    });
    const stale = { rowVersion, letterhead: changed };
    expect(await failureOf(admin.documents.updateLetterhead(stale))).toMatchObject({
      errorCode: 'stale_version',
    });
    const coordinator = await as('coordinator');
    expect(await failureOf(coordinator.documents.updateLetterhead(stale))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});
