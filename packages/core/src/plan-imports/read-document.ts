import {
  AppError,
  found,
  type ImportFailure,
  type OutboxPayload,
  type PlanDraft,
} from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import type { FileStore } from '#app/files/file-store.ts';
import { readStored } from '#app/files/read-stored.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { itemsFromDraft } from './draft/items-from-draft.ts';
import type { DraftItem } from './draft/draft-item.ts';
import { headerFromDraft } from './import-header.ts';

/** DocumentReading is what came of reading a document: its text, to which the draft's spans refer, or why there is none. */
export type DocumentReading =
  | { ok: true; text: string; draft: PlanDraft }
  | { ok: false; failure: ImportFailure };

/** ReadDeps are what reads documents; `readPlan` bounds its own time and memory and never throws. */
export interface ReadDeps {
  db: TenantDb;
  files: Pick<FileStore, 'get'>;
  readPlan: (bytes: Uint8Array) => Promise<DocumentReading>;
  now: Date;
}

/** More things than any plan has: what gives as many is another kind of document. */
const mostItems = 5_000;

/**
 * handlePlanImportRead follows the outbox event 'plan-import.read': it reads the document, outside any transaction, and then keeps the draft with its items, or why there
 * is none, all or nothing. An import that is no longer being read (the event handled before, the draft given up) is left as it is.
 */
export async function handlePlanImportRead(
  deps: ReadDeps,
  { importId }: OutboxPayload<'plan-import.read'>,
): Promise<void> {
  const { db } = deps;
  const waiting = await db.planImport.findFirst({
    where: { tenantId: db.tenantId, id: importId, state: 'reading' },
    select: { files: { select: { id: true, storageKey: true, sha256: true }, take: 1 } },
  });
  if (!waiting) return;
  const reading = await readBytes(deps, found(waiting.files[0]));
  if (!reading.ok) return keepFailure(deps, importId, reading.failure);
  const items = itemsFromDraft(reading.draft, await readTenant(db), (name) =>
    derivedId(importId, name),
  );
  if (items.length > mostItems) return keepFailure(deps, importId, 'text_too_long');
  await db.transaction((tx) => keepDraft(tx, deps.now, importId, { ...reading, items }));
}

type StoredFile = { id: string; storageKey: string; sha256: string };

async function readBytes(deps: ReadDeps, file: StoredFile): Promise<DocumentReading> {
  try {
    return await deps.readPlan(await readStored(deps.files, file));
  } catch (error) {
    // The store has lost the document: to try again brings nothing back.
    if (error instanceof AppError && error.code === 'not_found') {
      return { ok: false, failure: 'file_damaged' };
    }
    throw error;
  }
}

async function readTenant(db: TenantDb) {
  const [agencies, indicators] = await Promise.all([
    db.agency.findMany({
      where: { tenantId: db.tenantId },
      select: { id: true, name: true, shortName: true, archivedAt: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
    db.indicator.findMany({
      where: { archivedAt: null },
      select: { id: true, name: true },
      orderBy: { code: 'asc' },
    }),
  ]);
  const known = agencies.map(({ archivedAt, ...agency }) => ({
    ...agency,
    archived: archivedAt !== null,
  }));
  return { agencies: known, indicators };
}

async function keepFailure({ db, now }: ReadDeps, importId: string, failure: ImportFailure) {
  await db.planImport.updateMany({
    where: { tenantId: db.tenantId, id: importId, state: 'reading' },
    data: { state: 'failed', failure, readAt: now, rowVersion: { increment: 1 } },
  });
}

const chunk = 500;

async function keepDraft(
  tx: TenantTx,
  now: Date,
  importId: string,
  { text, draft, items }: { text: string; draft: PlanDraft; items: readonly DraftItem[] },
): Promise<void> {
  const { tenantId } = tx;
  // Of two that read at once the second waits here, and then finds nothing being read.
  const { count } = await tx.planImport.updateMany({
    where: { tenantId, id: importId, state: 'reading' },
    data: {
      state: 'review',
      sourceText: text,
      draft,
      header: headerFromDraft(draft),
      readAt: now,
      rowVersion: { increment: 1 },
    },
  });
  if (count === 0) return;
  const rows = items.map((item, at) => ({
    tenantId,
    id: item.id,
    importId,
    kind: item.content.kind,
    position: at + 1,
    parentId: item.parentId,
    content: item.content,
    doubts: item.doubts,
    spanStart: item.span?.start ?? null,
    spanEnd: item.span?.end ?? null,
    agencyId: item.agencyId,
  }));
  for (let from = 0; from < rows.length; from += chunk) {
    await tx.planImportItem.createMany({ data: rows.slice(from, from + chunk) });
  }
}
