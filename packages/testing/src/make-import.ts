import { randomUUID } from 'node:crypto';
import { PlanDraftSchema, type PlanDraft } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import { handlePlanImportRead, startImport } from '@tiendo/core/plan-imports';
import type { Database } from '@tiendo/db';
import { inContext } from './factories.ts';

const nothing: PlanDraft = {
  title: null,
  level: 'province',
  locality: null,
  documentNumber: null,
  issuedOn: null,
  period: { from: null, to: null },
  legalBases: [],
  targets: [],
  assignments: [],
  reporting: [],
  warnings: [],
};

/**
 * makeImport starts an import and keeps what a reader is made to give: a draft, by its parts, whose spans refer to `text`. With `read` false it is left being
 * read.
 */
export async function makeImport(
  database: Database,
  actor: Actor,
  options: { text?: string; draft?: Partial<PlanDraft>; planId?: string; read?: boolean } = {},
): Promise<{ id: string; fileId: string }> {
  const fileId = randomUUID();
  const draft = PlanDraftSchema.parse({ ...nothing, ...options.draft });
  const text = options.text ?? 'KẾ HOẠCH';
  const file = { name: 'Kế hoạch.txt', mediaType: 'text/plain', sizeBytes: 9 };
  const today = '2026-06-16';
  const { id } = await inContext(database, actor, today, async (ctx) => {
    const kept = { storageKey: `${ctx.db.tenantId}/${fileId}`, sha256: emptySha256 };
    await ctx.db.file.create({
      data: {
        tenantId: ctx.db.tenantId,
        id: fileId,
        ...file,
        ...kept,
        uploadedById: actor.memberId,
      },
    });
    return startImport(ctx, { fileId, planId: options.planId ?? null, submissionId: randomUUID() });
  });
  if (options.read === false) return { id, fileId };
  await inContext(database, actor, today, ({ db, now }) =>
    handlePlanImportRead(
      {
        db,
        now,
        files: { get: () => Promise.resolve(new Uint8Array()) },
        readPlan: () => Promise.resolve({ ok: true, text, draft }),
      },
      { importId: id },
    ),
  );
  return { id, fileId };
}

/** What `get` above gives has this checksum. */
const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
