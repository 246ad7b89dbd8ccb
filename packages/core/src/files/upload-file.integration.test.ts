import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maxFileBytes, type Role } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxParts, zipOf } from '../../test/zip.ts';
import {
  attachToTaskUpdate,
  createDiskStore,
  readFile,
  sweepFiles,
  uploadFile,
  type FileStore,
} from './server.ts';

const today = '2026-06-16';
let db1: TestDatabase;
let tenant: TestTenant;
let officer: Actor;
let folder: string;
let store: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-files-'));
  store = createDiskStore(folder);
  db1 = await openTestDatabase();
  tenant = await makeTenant(db1.database);
  officer = await makeActor(db1.database, tenant);
});
afterAll(async () => {
  await db1.close();
  await rm(folder, { recursive: true });
});

const pdf = (size = 20) => {
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
};
const upload = (actor: Actor, bytes: Uint8Array, name = 'Báo cáo.pdf', to = store) =>
  inContext(db1.database, actor, today, (ctx) => uploadFile(ctx, to, { name, bytes }));
const read = (actor: Actor, id: string) =>
  inContext(db1.database, actor, today, (ctx) => readFile(ctx, store, id));
const fileCount = async () =>
  (await db1.inspect<{ n: number }>('SELECT count(*)::int AS n FROM file'))[0]?.n;

describe('uploadFile and readFile', () => {
  test('the bytes come back with name, type and size', async () => {
    const file = await upload(officer, pdf(), '../Báo cáo quý I.pdf');
    expect(file).toMatchObject({
      name: 'Báo cáo quý I.pdf',
      sizeBytes: 20,
      mediaType: 'application/pdf',
    });
    const content = await read(officer, file.id);
    expect(content).toMatchObject(file);
    expect(new Uint8Array(content.bytes)).toEqual(pdf());
  });

  test('a Word document is taken', async () => {
    expect(await upload(officer, zipOf(docxParts), 'Biểu.docx')).toMatchObject({
      name: 'Biểu.docx',
    });
  });

  test('exactly the limit is taken, one byte more is not', async () => {
    await expect(upload(officer, pdf(maxFileBytes))).resolves.toMatchObject({
      sizeBytes: maxFileBytes,
    });
    await expect(upload(officer, pdf(maxFileBytes + 1))).rejects.toMatchObject({
      code: 'file_too_large',
    });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'file_empty'],
    ['a page named .pdf', new TextEncoder().encode('<!doctype html>'), 'file_type_forbidden'],
    ['a program named .pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'file_type_forbidden'],
    ['a plain zip named .docx', zipOf([{ name: 'a.txt' }]), 'file_type_forbidden'],
  ])('%s leaves nothing behind', async (_what, bytes, code) => {
    const before = await fileCount();
    await expect(upload(officer, bytes)).rejects.toMatchObject({ code });
    expect(await fileCount()).toBe(before);
  });

  test('a store that fails leaves no row', async () => {
    const before = await fileCount();
    const full: FileStore = { ...store, put: () => Promise.reject(new Error('disk full')) };
    await expect(upload(officer, pdf(), 'a.pdf', full)).rejects.toThrow('disk full');
    expect(await fileCount()).toBe(before);
  });

  test('a file of another tenant is not found', async () => {
    const file = await upload(officer, pdf());
    const stranger = await makeActor(db1.database, await makeTenant(db1.database));
    await expect(read(stranger, file.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('bytes that were changed on the disk are not handed out', async () => {
    const file = await upload(officer, pdf());
    const [row] = await db1.inspect<{ storage_key: string }>(
      'SELECT storage_key FROM file WHERE id = $1',
      [file.id],
    );
    await store.put(row?.storage_key ?? '', pdf(21));
    await expect(read(officer, file.id)).rejects.toThrow('not those');
    await store.remove(row?.storage_key ?? '');
    await expect(read(officer, file.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('one member cannot fill the disk with files that nothing takes', async () => {
    const hoarder = await makeActor(db1.database, tenant, { role: 'coordinator' satisfies Role });
    for (let n = 0; n < 60; n += 1) await upload(hoarder, pdf());
    await expect(upload(hoarder, pdf())).rejects.toMatchObject({ code: 'too_many_files' });
  });
});

describe('sweepFiles', () => {
  test('removes what nothing took within a day, keeps what is attached, and clears stray bytes', async () => {
    const [lost, kept] = [await upload(officer, pdf()), await upload(officer, pdf())];
    await db1.database.withTenant(tenant.id, async (db) => {
      const agency = await makeAgency(db);
      const plan = await makePlan(db);
      const task = await makeTask(db, plan.id, { agencies: [{ agencyId: agency.id }] });
      await db.transaction(async (tx) => {
        const update = await tx.taskUpdate.create({
          data: {
            tenantId: tx.tenantId,
            taskId: task.id,
            memberId: officer.memberId,
            memberName: officer.fullName,
            status: 'in_progress',
            percent: 10,
            note: '',
          },
        });
        await attachToTaskUpdate(tx, officer, update.id, [kept.id]);
      });
    });
    await store.put(`${tenant.id}/no-row-points-here`, pdf());
    const soon = await sweepFiles(db1.database, store, new Date(`${today}T20:00:00Z`));
    expect(soon).toEqual({ files: 0, strays: 0 });

    const later = await sweepFiles(db1.database, store, new Date('2100-01-01T00:00:00Z'));
    expect(later.strays).toBe(1);
    expect(later.files).toBeGreaterThan(0);
    await expect(read(officer, lost.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await read(officer, kept.id)).toMatchObject({ id: kept.id });
    expect(await fileCount()).toBe(1);
  });
});
