import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maxFileBytes, maxPlanDocumentBytes, PlanDraftSchema, type Role } from '@tiendo/contracts';
import { createDiskStore, sweepFiles, type FileStore } from '@tiendo/core/files';
import { handlePlanImportRead, type DocumentReading } from '@tiendo/core/plan-imports';
import {
  failureOf,
  inContext,
  makeActor,
  makeCaller,
  makeImport,
  makePlan,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { importDraft, importText } from '../../test/import-desk.ts';

let db: TestDatabase;
let tenant: TestTenant;
let folder: string;
let files: FileStore;
let admin: Awaited<ReturnType<typeof makeActor>>;
const wake = vi.fn(() => Promise.resolve());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-imports-'));
  files = createDiskStore(folder);
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
  admin = await makeActor(db.database, tenant);
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const callerOf = (actor: typeof admin) => makeCaller(testDeps(db.database, { files, wake }), actor);
const callerAs = async (role: Role) => callerOf(await makeActor(db.database, tenant, { role }));

function form(
  content: string | Uint8Array<ArrayBuffer> = 'KẾ HOẠCH năm 2026',
  purpose = 'plan_document',
  name = 'kế hoạch.md',
) {
  const data = new FormData();
  data.set('file', new File([content], name));
  data.set('purpose', purpose);
  return data;
}
const upload = async (content?: string | Uint8Array<ArrayBuffer>) =>
  (await callerOf(admin).files.uploadFile(form(content))).id;
const stateOf = (id: string) => callerOf(admin).imports.readImport({ id });
const read = (
  id: string,
  readPlan: () => Promise<DocumentReading>,
  store: Pick<FileStore, 'get'> = files,
) =>
  inContext(db.database, admin, '2026-06-16', (ctx) =>
    handlePlanImportRead({ db: ctx.db, now: ctx.now, files: store, readPlan }, { importId: id }),
  );

describe('uploading a plan document', () => {
  test.each([
    ['UTF-8', 'Kế hoạch', 'kế hoạch.md', 'kế hoạch.md'],
    ['no text ending', 'Kế hoạch', 'ke-hoach', 'ke-hoach.txt'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x4b, 0, 0xbf, 0x1e]), 'a.txt', 'a.txt'],
  ])('takes text, in %s', async (_what, content, name, kept) => {
    const caller = callerOf(admin);
    const file = await caller.files.uploadFile(form(content, 'plan_document', name));
    expect(file).toMatchObject({ name: kept, mediaType: 'text/plain' });
  });

  test('is larger than evidence may be, and has its bound', async () => {
    const big = (size: number) => form('x'.repeat(size));
    const caller = callerOf(admin);
    await caller.files.uploadFile(big(maxFileBytes + 1));
    await caller.files.uploadFile(big(maxPlanDocumentBytes));
    expect(await failureOf(caller.files.uploadFile(big(maxPlanDocumentBytes + 1)))).toMatchObject({
      errorCode: 'document_too_large',
    });
  });

  test.each([
    ['a null byte', 'a\u0000b', 'document_type_forbidden'],
    ['an image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'document_type_forbidden'],
    [
      'an old .doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'document_type_forbidden',
    ],
    ['a broken zip', 'PK\u0003\u0004 không phải .docx', 'document_type_forbidden'],
    ['nothing', '', 'file_empty'],
  ])('refuses %s', async (_what, content, code) => {
    expect(await failureOf(callerOf(admin).files.uploadFile(form(content)))).toMatchObject({
      errorCode: code,
      fieldErrors: { file: code },
    });
  });

  test('is for who may import; text is no evidence, nor is a text file attached as such', async () => {
    const coordinator = await callerAs('coordinator');
    expect(await failureOf(coordinator.files.uploadFile(form()))).toMatchObject({
      errorCode: 'forbidden',
    });
    const asEvidence = callerOf(admin).files.uploadFile(form('chữ', 'evidence'));
    expect(await failureOf(asEvidence)).toMatchObject({ errorCode: 'file_type_forbidden' });
    const other = callerOf(admin).files.uploadFile(form('chữ', 'khác'));
    expect(await failureOf(other)).toMatchObject({ httpStatus: 422 });
  });
});

describe('startImport', () => {
  test('takes the file, wakes the worker, and is written down', async () => {
    const fileId = await upload();
    wake.mockClear();
    const { id } = await callerOf(admin).imports.startImport({ fileId });
    expect(wake).toHaveBeenCalledWith('outbox.drain');
    expect(await stateOf(id)).toMatchObject({
      state: 'reading',
      amends: false,
      file: { id: fileId, name: 'kế hoạch.md' },
    });
    const events = await db.inspect(
      `SELECT kind FROM outbox_event WHERE tenant_id = $1 AND payload->>'importId' = $2`,
      [tenant.id, id],
    );
    expect(events).toEqual([{ kind: 'plan-import.read' }]);
    const again = callerOf(admin).imports.startImport({ fileId });
    expect(await failureOf(again)).toMatchObject({ errorCode: 'not_found' });
  });

  test('sent twice, its file as well, is one import; changed, it is not', async () => {
    const submissionId = randomUUID();
    const start = async (content?: string, planId: string | null = null) =>
      callerOf(admin).imports.startImport({ fileId: await upload(content), planId, submissionId });
    expect(await Promise.all([start(), start(), start()])).toEqual(
      Array.from({ length: 3 }, () => ({ id: submissionId })),
    );
    const count = await db.inspect(
      `SELECT count(*)::int AS n FROM outbox_event WHERE payload->>'importId' = $1`,
      [submissionId],
    );
    expect(count).toEqual([{ n: 1 }]);
    expect(await failureOf(start('Tệp khác'))).toMatchObject({ errorCode: 'already_sent' });
  });

  test('amends a plan that is there and not archived', async () => {
    const [plan, archived] = await db.database.withTenant(tenant.id, async (scope) => {
      const made = [await makePlan(scope), await makePlan(scope)];
      await scope.plan.updateMany({
        where: { tenantId: tenant.id, id: made[1]?.id ?? '' },
        data: { status: 'archived' },
      });
      return made;
    });
    const start = async (planId: string) =>
      callerOf(admin).imports.startImport({ fileId: await upload(), planId });
    const { id } = await start(plan?.id ?? '');
    expect(await stateOf(id)).toMatchObject({ amends: true, plan: { id: plan?.id } });
    expect(await failureOf(start(archived?.id ?? ''))).toMatchObject({ errorCode: 'archived' });
    const strangers = await makeTenant(db.database);
    const foreign = await db.database.withTenant(strangers.id, (scope) => makePlan(scope));
    expect(await failureOf(start(foreign.id))).toMatchObject({ errorCode: 'not_found' });
  });

  test('does not take another member’s file, another tenant’s, or evidence', async () => {
    const caller = callerOf(admin);
    const image = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const evidence = await caller.files.uploadFile(form(image, 'evidence', 'a.jpg'));
    const colleague = callerOf(await makeActor(db.database, tenant));
    const stranger = callerOf(await makeActor(db.database, await makeTenant(db.database)));
    const fileId = await upload();
    for (const attempt of [
      () => caller.imports.startImport({ fileId: evidence.id }),
      () => colleague.imports.startImport({ fileId }),
      () => stranger.imports.startImport({ fileId }),
    ]) {
      expect(await failureOf(attempt())).toMatchObject({ errorCode: 'not_found' });
    }
  });
});

describe('reading', () => {
  const start = async () =>
    (await callerOf(admin).imports.startImport({ fileId: await upload() })).id;
  const draft = PlanDraftSchema.parse({ level: 'province', ...importDraft });
  const good: DocumentReading = { ok: true, text: importText, draft };

  test('twice, and at once, gives one draft', async () => {
    const id = await start();
    await Promise.all([
      read(id, () => Promise.resolve(good)),
      read(id, () => Promise.resolve(good)),
    ]);
    await read(id, () => Promise.reject(new Error('not read again')));
    expect(await stateOf(id)).toMatchObject({
      state: 'review',
      rowVersion: 1,
      items: { length: 7 },
    });
  });

  test('keeps why a document gives no draft', async () => {
    const id = await start();
    await read(id, () => Promise.resolve({ ok: false, failure: 'pdf_without_text' }));
    expect(await stateOf(id)).toMatchObject({
      state: 'failed',
      failure: 'pdf_without_text',
      header: null,
    });
    const { rowVersion } = await stateOf(id);
    await callerOf(admin).imports.discardImport({ id, rowVersion });
    expect(await stateOf(id)).toMatchObject({ state: 'discarded', failure: null });
  });

  test('of a document that is lost fails; a fault of the moment is tried again', async () => {
    const id = await start();
    const broken = () => Promise.reject(new Error('no memory'));
    await expect(read(id, broken)).rejects.toThrow('no memory');
    expect(await stateOf(id)).toMatchObject({ state: 'reading' });
    const { get } = createDiskStore(join(folder, 'nowhere'));
    await read(id, () => Promise.resolve(good), { get });
    expect(await stateOf(id)).toMatchObject({ state: 'failed', failure: 'file_damaged' });
  });

  test('leaves a draft alone that was given up meanwhile', async () => {
    const id = await start();
    await read(id, async () => {
      await callerOf(admin).imports.discardImport({ id, rowVersion: 0 });
      return good;
    });
    expect(await stateOf(id)).toMatchObject({ state: 'discarded', items: [] });
  });

  test('refuses what gives more things than any plan has', async () => {
    const id = await start();
    const task = { text: 'Việc', span: { start: 0, end: 1 } };
    const tasks = Array.from({ length: 5_000 }, () => task);
    const span = { start: 0, end: 1 };
    const assignments = [{ agency: 'Sở Y tế', role: 'lead' as const, span, tasks }];
    const huge = { ...draft, assignments };
    await read(id, () => Promise.resolve({ ...good, draft: huge }));
    expect(await stateOf(id)).toMatchObject({
      state: 'failed',
      failure: 'text_too_long',
      items: [],
    });
  });
});

test('the document of an import is kept, and read by who may: before publishing who imports, then all', async () => {
  const { id, fileId } = await makeImport(db.database, admin);
  const { storage_key: key } = (
    await db.inspect<{ storage_key: string }>('SELECT storage_key FROM file WHERE id = $1', [
      fileId,
    ])
  )[0] ?? { storage_key: '' };
  await files.put(key, new Uint8Array());
  const leader = await callerAs('leader');
  const colleague = await callerAs('admin');
  expect(await failureOf(leader.files.readFile({ id: fileId }))).toMatchObject({
    errorCode: 'forbidden',
  });
  await colleague.files.readFile({ id: fileId });
  await sweepFiles(db.database, files, new Date('2100-01-01T00:00:00Z'));
  await colleague.files.readFile({ id: fileId });
  await db.database.withTenant(tenant.id, async (scope) => {
    const plan = await makePlan(scope);
    await scope.planImport.updateMany({
      where: { tenantId: tenant.id, id },
      data: { state: 'published', planId: plan.id, publishedAt: new Date() },
    });
  });
  await leader.files.readFile({ id: fileId });
  const ministry = await callerAs('ministry');
  expect(await failureOf(ministry.files.readFile({ id: fileId }))).toMatchObject({
    errorCode: 'forbidden',
  });
});
