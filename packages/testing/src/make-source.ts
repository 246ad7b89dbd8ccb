import type { CivilDate } from '@tiendo/contracts';
import { toDbDate, type TenantDb } from '@tiendo/db';

interface Passage {
  planId: string;
  /** The live row that the passage was made into. */
  of: { targetId: string } | { taskId: string } | { scheduleId: string };
  /** The whole document; the passage is `quote` in it. */
  text: string;
  quote: string;
  /** Who imported it. */
  memberId: string;
  number?: number;
  effectiveOn?: CivilDate;
  documentNumber?: string | null;
}

const nothingChanged = {
  counts: { kept: 0, changed: 0, added: 1, removed: 0 },
  header: [],
  entries: [],
};

/** makeSource gives a live row the passage that it was imported from: the import with its file, the version that it made, and the passage. */
export async function makeSource(db: TenantDb, passage: Passage) {
  const { tenantId } = db;
  const { planId, of, text, quote, memberId, number = 1, effectiveOn = '2026-01-01' } = passage;
  const spanStart = text.indexOf(quote);
  if (spanStart < 0) throw new Error('The passage does not stand in its text.');
  const fileName = `ke-hoach-${number}.txt`;
  const { id: importId } = await db.planImport.create({
    data: {
      tenantId,
      planId,
      amends: number > 1,
      state: 'published',
      publishedAt: new Date(),
      fileName,
      sourceText: text,
      startedById: memberId,
    },
    select: { id: true },
  });
  const { id: fileId } = await db.file.create({
    data: {
      tenantId,
      name: fileName,
      mediaType: 'text/plain',
      sizeBytes: text.length,
      sha256: '0'.repeat(64),
      storageKey: importId,
      uploadedById: memberId,
      planImportId: importId,
    },
    select: { id: true },
  });
  const { id: versionId } = await db.planVersion.create({
    data: {
      tenantId,
      planId,
      number,
      effectiveOn: toDbDate(effectiveOn),
      title: 'Kế hoạch',
      documentNumber: passage.documentNumber ?? null,
      importId,
      changes: nothingChanged,
      snapshot: { header: {}, targets: [], tasks: [], schedules: [] },
      createdByName: 'Nguyễn Thị Nhập',
    },
    select: { id: true },
  });
  const spanEnd = spanStart + quote.length;
  await db.sourcePassage.create({
    data: { tenantId, importId, ...of, spanStart, spanEnd, quote },
    select: { id: true },
  });
  return { importId, fileId, versionId };
}
