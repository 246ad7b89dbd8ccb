import { randomUUID } from 'node:crypto';
import type { CivilDate, ReportOutline, Role } from '@tiendo/contracts';
import {
  failureOf,
  fillTemplate,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FileStore } from '#app/files/server.ts';

const today = '2026-06-10';
const bytes = new Map<string, Uint8Array>();
const files: FileStore = {
  put: async (key, content) => void bytes.set(key, content),
  get: async (key) => bytes.get(key) ?? new Uint8Array(),
  remove: async (key) => void bytes.delete(key),
  async *keysOlderThan() {},
};

let db: TestDatabase;
let tenant: TestTenant;
let agencyId: string;
let neighbourId: string;
let share: string;
let count: string;
let obligationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    agencyId = (await makeAgency(scope)).id;
    neighbourId = (await makeAgency(scope)).id;
    const planId = (await makePlan(scope)).id;
    share = (await makeTarget(scope, planId, { ownerAgencyId: agencyId })).id;
    count = (await makeTarget(scope, planId, { ownerAgencyId: agencyId })).id;
    await scope.target.updateMany({
      where: { tenantId: tenant.id, id: count },
      data: { unit: 'count', unitNoun: 'lớp', value: 20, denominator: null },
    });
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    await makeSchedule(scope, planId, {
      rule: { kind: 'six-month', due },
      reporterIds: [agencyId, neighbourId],
    });
    await openReports(scope, '2026-05-01');
  });
  const [row] = await db.inspect<{ id: string }>(
    'SELECT id FROM obligation WHERE tenant_id = $1 AND agency_id = $2',
    [tenant.id, agencyId],
  );
  obligationId = row?.id ?? '';
});

async function as(role: Role, options: { agency?: string; of?: TestTenant; on?: CivilDate } = {}) {
  const { agency = agencyId, of = tenant, on = today } = options;
  const inAgency = role.startsWith('agency') && of === tenant ? agency : null;
  const actor = await makeActor(db.database, of, { role, agencyId: inAgency });
  return makeCaller(testDeps(db.database, { files }), actor, { today: on });
}
const officer = () => as('agency_officer');

const figure = (targetId: string, numerator: number | null, denominator: number | null = null) => ({
  targetId,
  numerator,
  denominator,
  note: '',
});
const form = (change: object = {}) => ({
  obligationId,
  rowVersion: 0,
  results: 'Đã mở lớp.',
  difficulties: '',
  proposals: '',
  figures: [],
  ...change,
});
/** What the targets were the last time, as nobody but the database can say without an earlier window. */
const lastTime = (targetId: string, numerator: number, denominator: number | null) =>
  db.inspect(
    `UPDATE target SET latest_numerator = $2, latest_denominator = $3, latest_on = '2026-01-31' WHERE id = $1`,
    [targetId, numerator, denominator],
  );

describe('the tenant’s outline', () => {
  const own = randomUUID();
  const sections = (change: Partial<ReportOutline[number]> = {}): ReportOutline => [
    { id: 'results', title: 'Kết quả nổi bật', guidance: '', required: true },
    { id: own, title: 'Mô hình hay', guidance: 'Tối đa 3 mô hình', required: true, ...change },
    { id: 'difficulties', title: 'Khó khăn', guidance: '', required: false },
    { id: 'proposals', title: 'Kiến nghị', guidance: '', required: false },
  ];

  test('is changed by the administrator, logged, and asked of every report', async () => {
    const admin = await as('admin');
    await admin.tenancy.updateReportOutline({ rowVersion: 0, outline: sections() });
    // Sent twice, it is one change.
    await admin.tenancy.updateReportOutline({ rowVersion: 0, outline: sections() });
    expect(await admin.tenancy.readReportOutline()).toEqual({ outline: sections(), rowVersion: 1 });
    const log = await db.inspect(
      `SELECT after->'reportOutline' AS after FROM audit_entry WHERE tenant_id = $1 AND entity = 'settings'`,
      [tenant.id],
    );
    expect(log).toEqual([
      { after: ['Kết quả nổi bật (*)', 'Mô hình hay (*)', 'Khó khăn', 'Kiến nghị'] },
    ]);
    const { reporting } = await officer();
    expect((await reporting.readReport({ obligationId })).outline).toEqual(sections());
    expect(await failureOf(reporting.submitReport(form()))).toMatchObject({
      errorCode: 'report_incomplete',
      fieldErrors: { [`extraSections.${own}`]: 'report_incomplete' },
    });
    const whole = form({ extraSections: { [own]: 'Tổ tự quản' } });
    await reporting.submitReport(whole);
    await reporting.submitReport(whole);
    expect((await reporting.readReport({ obligationId })).extraSections).toEqual({
      [own]: 'Tổ tự quản',
    });
  });

  test('that loses a section loses no text', async () => {
    const admin = await as('admin');
    await admin.tenancy.updateReportOutline({ rowVersion: 0, outline: sections() });
    const { reporting } = await officer();
    await reporting.saveDraft(form({ extraSections: { [own]: 'Tổ tự quản' } }));
    const rest = sections().filter(({ id }) => id !== own);
    await admin.tenancy.updateReportOutline({ rowVersion: 1, outline: rest });
    const read = await reporting.readReport({ obligationId });
    expect(read.outline).toEqual(rest);
    expect(read.extraSections).toEqual({ [own]: 'Tổ tự quản' });
  });

  test('is refused to others, elsewhere, stale, and without a built-in section', async () => {
    const input = { rowVersion: 0, outline: sections() };
    for (const role of ['coordinator', 'agency_officer', 'leader'] as const) {
      const { tenancy } = await as(role);
      expect(await failureOf(tenancy.updateReportOutline(input))).toMatchObject({
        errorCode: 'forbidden',
      });
      expect(await failureOf(tenancy.readReportOutline())).toMatchObject({
        errorCode: 'forbidden',
      });
    }
    const stranger = await as('admin', { of: await makeTenant(db.database) });
    await stranger.tenancy.updateReportOutline(input);
    const { tenancy } = await as('admin');
    expect((await tenancy.readReportOutline()).rowVersion).toBe(0);
    expect(await failureOf(tenancy.updateReportOutline({ ...input, rowVersion: 7 }))).toMatchObject(
      { errorCode: 'stale_version' },
    );
    const wrong = [
      sections().slice(1),
      [...sections(), ...sections().slice(0, 1)],
      sections({ title: ' ' }),
      sections({ id: 'khac' as never }),
    ];
    for (const outline of wrong) {
      expect(await failureOf(tenancy.updateReportOutline({ ...input, outline }))).toMatchObject({
        errorCode: 'invalid_input',
      });
    }
    const { reporting } = await officer();
    expect(
      await failureOf(reporting.saveDraft(form({ extraSections: { khac: 'x' } }))),
    ).toMatchObject({ errorCode: 'invalid_input' });
  });
});

test('an odd figure wants a note at submission, with the reason at it; a draft does not', async () => {
  await lastTime(share, 40, 100);
  await lastTime(count, 12, null);
  const { reporting } = await officer();
  const figures = [figure(share, 0, 100), figure(count, 40)];
  await reporting.saveDraft(form({ figures }));
  const read = await reporting.readReport({ obligationId });
  expect(read.figures.map(({ odd }) => odd)).toEqual([
    ['figure_zero_after'],
    ['figure_jumped', 'figure_beyond_plan'],
  ]);
  expect(await failureOf(reporting.submitReport(form({ figures, rowVersion: 1 })))).toMatchObject({
    errorCode: 'figure_needs_note',
    httpStatus: 422,
    fieldErrors: { 'figures.0.note': 'figure_zero_after', 'figures.1.note': 'figure_jumped' },
  });
  const noted = figures.map((row) => ({ ...row, note: 'Đã rà soát lại' }));
  await reporting.submitReport(form({ figures: noted, rowVersion: 1 }));
});

test('an agency’s share is held against its own last one, never against a neighbour’s', async () => {
  await db.inspect('UPDATE target SET every_reporter = true WHERE id = $1', [share]);
  const [row] = await db.inspect<{ id: string }>(
    'SELECT id FROM obligation WHERE tenant_id = $1 AND agency_id = $2',
    [tenant.id, neighbourId],
  );
  const neighbour = await as('agency_officer', { agency: neighbourId });
  await neighbour.reporting.submitReport(
    form({ obligationId: row?.id ?? '', figures: [figure(share, 90, 100)] }),
  );
  const { reporting } = await officer();
  const { figures } = await reporting.readReport({ obligationId });
  expect(figures[0]).toMatchObject({ targetId: share, previous: null });
  await reporting.submitReport(form({ figures: [figure(share, 1, 100)] }));
});

describe('evidence behind a figure', () => {
  const upload = async (call: Awaited<ReturnType<typeof as>>, text: string) => {
    const body = new FormData();
    body.set('file', new File([`%PDF-1.7 ${text}`], `${text}.pdf`));
    return (await call.files.uploadFile(body)).id;
  };

  test('stands with its figure, survives other saves and is taken off', async () => {
    const call = await officer();
    const [proof, annex] = [await upload(call, 'Danh sách'), await upload(call, 'Phụ lục')];
    const saved = form({
      figures: [{ ...figure(share, 1, 2), fileIds: [proof] }],
      fileIds: [annex],
    });
    await call.reporting.saveDraft(saved);
    await call.reporting.saveDraft(saved);
    const held = async () => {
      const { files: whole, figures } = await call.reporting.readReport({ obligationId });
      return { whole: whole.map(({ id }) => id), behind: figures[0]?.files.map(({ id }) => id) };
    };
    expect(await held()).toEqual({ whole: [annex], behind: [proof] });
    expect(await call.files.readFile({ id: proof })).toMatchObject({ name: 'Danh sách.pdf' });
    await call.reporting.saveDraft(form({ rowVersion: 1, removedFileIds: [proof] }));
    expect(await held()).toEqual({ whole: [annex], behind: [] });
  });

  test('is taken neither from another nor for another’s target', async () => {
    const call = await officer();
    const foreign = await upload(await as('agency_officer', { agency: neighbourId }), 'Khác');
    const stolen = form({ figures: [{ ...figure(share, 1, 2), fileIds: [foreign] }] });
    expect(await failureOf(call.reporting.saveDraft(stolen))).toMatchObject({
      errorCode: 'not_found',
    });
    const misplaced = form({
      figures: [{ ...figure(randomUUID(), 1, 2), fileIds: [await upload(call, 'Lạc')] }],
    });
    expect(await failureOf(call.reporting.saveDraft(misplaced))).toMatchObject({
      errorCode: 'invalid_input',
    });
  });
});

describe('the Excel workbook', () => {
  const template = async () => {
    const file = await (await officer()).reporting.writeReportTemplate({ obligationId });
    return Buffer.from(file.base64, 'base64');
  };
  const sent = (content: Buffer<ArrayBuffer>, change: Record<string, string> = {}) => {
    const body = new FormData();
    body.set('file', new File([content], 'bieu-mau.xlsx'));
    const fields = { obligationId, rowVersion: '0', ...change };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return body;
  };
  const filled = async () =>
    fillTemplate(await template(), [
      { sheet: 1, cell: 'H6', value: 90 },
      { sheet: 1, cell: 'I6', value: 120 },
      { sheet: 2, cell: 'C2', value: 'Kết quả từ Excel' },
    ]);

  test('goes out and comes back into the draft, once, and leaves what it does not say', async () => {
    const { reporting } = await officer();
    await reporting.saveDraft(form({ proposals: 'Giữ lại', figures: [figure(count, 3)] }));
    const body = () => filled().then((content) => sent(content, { rowVersion: '1' }));
    expect(await reporting.importReportTemplate(await body())).toEqual({ ok: true, rowVersion: 2 });
    expect(await reporting.importReportTemplate(await body())).toEqual({ ok: true, rowVersion: 2 });
    expect(await reporting.readReport({ obligationId })).toMatchObject({
      state: 'draft',
      results: 'Kết quả từ Excel',
      proposals: 'Giữ lại',
      figures: [{ numerator: 90, denominator: 120 }, { numerator: 3 }],
    });
  });

  test('fills nothing when one cell is wrong, and names it', async () => {
    const { reporting } = await officer();
    const content = fillTemplate(await template(), [
      { sheet: 1, cell: 'H6', value: 90 },
      { sheet: 1, cell: 'I6', value: 120 },
      { sheet: 1, cell: 'H7', value: 'nhiều' },
    ]);
    expect(await reporting.importReportTemplate(sent(content))).toMatchObject({
      ok: false,
      problems: [{ sheet: 'Số liệu', row: 7, cell: 'H7' }],
    });
    expect(await reporting.readReport({ obligationId })).toMatchObject({
      state: 'open',
      rowVersion: 0,
    });
  });

  test.each([
    ['not a workbook', async () => Buffer.from('<html>'), /không phải bảng tính/],
    ['a broken archive', async () => Buffer.from('PK\u0003\u0004rác'), /bị hỏng/],
    ['nothing', async () => Buffer.from(''), /rỗng/],
    ['an empty workbook', template, /chưa có số liệu/],
  ])('refuses %s with a sentence', async (_what, content, sentence) => {
    const { reporting } = await officer();
    const answer = await reporting.importReportTemplate(sent(Buffer.from(await content())));
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(sentence) }],
    });
  });

  test('of another period, or of targets that the report does not have, is refused', async () => {
    const content = await filled();
    await db.inspect(
      `UPDATE period SET period_to = '2026-06-29' WHERE tenant_id = $1 AND period_from = (
         SELECT period_from FROM period w JOIN obligation o ON o.tenant_id = w.tenant_id AND o.period_id = w.id WHERE o.id = $2)`,
      [tenant.id, obligationId],
    );
    const { reporting } = await officer();
    expect(await reporting.importReportTemplate(sent(content))).toMatchObject({
      problems: [{ message: expect.stringContaining('không phải kỳ') }],
    });
    const other = await filled();
    await db.inspect('UPDATE target SET owner_agency_id = $2 WHERE id = $1', [share, neighbourId]);
    expect(await reporting.importReportTemplate(sent(other))).toMatchObject({
      problems: [{ message: expect.stringContaining('không thuộc báo cáo này') }],
    });
  });

  test('is refused to a neighbour, a reader, another tenant, on an old version, after sending', async () => {
    const body = async (change = {}) => sent(await filled(), change);
    const neighbour = await as('agency_officer', { agency: neighbourId });
    expect(await failureOf(neighbour.reporting.importReportTemplate(await body()))).toMatchObject({
      errorCode: 'forbidden',
    });
    expect(
      await failureOf(neighbour.reporting.writeReportTemplate({ obligationId })),
    ).toMatchObject({ errorCode: 'forbidden' });
    const leader = await as('leader');
    expect(await failureOf(leader.reporting.importReportTemplate(await body()))).toMatchObject({
      errorCode: 'forbidden',
    });
    const stranger = await as('admin', { of: await makeTenant(db.database) });
    expect(await failureOf(stranger.reporting.importReportTemplate(await body()))).toMatchObject({
      errorCode: 'not_found',
    });
    expect(await failureOf(stranger.reporting.writeReportTemplate({ obligationId }))).toMatchObject(
      { errorCode: 'not_found' },
    );
    const { reporting } = await officer();
    expect(
      await failureOf(reporting.importReportTemplate(await body({ rowVersion: 'một' }))),
    ).toMatchObject({ errorCode: 'invalid_input' });
    await reporting.saveDraft(form());
    expect(await failureOf(reporting.importReportTemplate(await body()))).toMatchObject({
      errorCode: 'stale_version',
    });
    await reporting.submitReport(form({ rowVersion: 1 }));
    expect(
      await failureOf(reporting.importReportTemplate(await body({ rowVersion: '2' }))),
    ).toMatchObject({ errorCode: 'report_not_open' });
  });
});
