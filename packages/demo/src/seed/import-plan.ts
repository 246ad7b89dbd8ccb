import type { CivilDate } from '@tiendo/contracts';
import { uploadFile, type FileStore } from '@tiendo/core/files';
import {
  handlePlanImportRead,
  publishImport,
  readImport,
  startImport,
  type DocumentReading,
} from '@tiendo/core/plan-imports';
import type { Database } from '@tiendo/db';
import { importPlan } from '@tiendo/plan-import';
import { readDocument } from '@tiendo/plan-import/read';
import { readPlanDocument } from '../documents.ts';
import type { PlanReview } from '../review-seed.ts';
import { reviewImport } from './review-import.ts';
import { asOn, type SeededTenant } from './seed-context.ts';

/** ImportPlan is what importing needs: where, as whom, on which day, and what the person at the screen decides. */
interface ImportPlan {
  database: Database;
  files: FileStore;
  tenant: SeededTenant;
  today: CivilDate;
  review: PlanReview;
}

/** importPlanDocument takes a tenant's official document all the way an administrator does: upload, read, review, publish. It gives the plan's id. */
export async function importPlanDocument(plan: ImportPlan): Promise<string> {
  const { database, files, tenant, today, review } = plan;
  const { fileName, bytes } = await readPlanDocument(review.tenantSlug);
  return asOn(database, tenant.admin, today, async (ctx) => {
    const purpose = 'plan_document';
    const file = await uploadFile(ctx, files, { name: fileName, bytes, purpose });
    const { id } = await startImport(ctx, { fileId: file.id, planId: null });
    await handlePlanImportRead({ db: ctx.db, files, readPlan, now: ctx.now }, { importId: id });
    await reviewImport(ctx, id, review);
    const { rowVersion } = await readImport(ctx, id);
    const { planId } = await publishImport(ctx, {
      id,
      rowVersion,
      activate: true,
      effectiveOn: null,
    });
    return planId;
  });
}

async function readPlan(bytes: Uint8Array): Promise<DocumentReading> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const plan = importPlan(read.text);
  if (!plan.ok) throw new Error(plan.problem.message);
  return { ok: true, text: read.text, draft: plan.draft };
}
