import { assertThat, found, type CreateDocument, type NumberDocument } from '@tiendo/contracts';
import { fromDbDate, toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { mayReadReport } from '#app/reporting/policy.ts';
import {
  FrozenLetterSchema,
  FrozenProgressSchema,
  FrozenReportSchema,
  toPlainJson,
} from './document-schemas.ts';
import { buildProgressTable } from './progress-document.ts';
import { buildReminderLetter } from './reminder-document.ts';
import { buildReport } from './report-document.ts';

/**
 * createDocument makes one official document and keeps the whole of what it says; it gives its id. A report that was accepted says what it said then.
 * The same form sent twice is one document. Errors: not_found, forbidden (another agency's report), nothing_owed.
 */
export async function createDocument(
  ctx: ServiceContext,
  input: CreateDocument,
): Promise<{ id: string }> {
  return ctx.db.transaction(async (tx) => {
    const { tenantId } = tx;
    if (input.submissionId) {
      const same = await tx.officialDocument.findFirst({
        where: { tenantId, id: input.submissionId },
        select: { id: true },
      });
      if (same) return same;
    }
    const made = await contentOf(ctx, tx, input);
    const { id } = await tx.officialDocument.create({
      data: {
        tenantId,
        ...(input.submissionId && { id: input.submissionId }),
        planId: input.planId,
        obligationId: input.obligationId,
        kind: input.kind,
        number: input.number,
        symbol: made.symbol,
        issuedOn: toDbDate(input.issuedOn),
        about: made.about,
        content: toPlainJson(made.content),
        createdByName: ctx.actor.fullName,
        createdAt: ctx.now,
      },
      select: { id: true },
    });
    await recordAudit(tx, ctx.actor, {
      entity: 'official_document',
      entityId: id,
      action: 'created',
      before: null,
      after: { title: made.about, number: input.number, issuedOn: input.issuedOn },
    });
    return { id };
  });
}

async function contentOf(ctx: ServiceContext, tx: TenantTx, input: CreateDocument) {
  const { tenantId } = tx;
  const { number, issuedOn } = input;
  const plan = found(await tx.plan.findFirst({ where: { tenantId, id: input.planId } }));
  if (input.kind === 'progress_table') {
    const content = await buildProgressTable(tx, plan, ctx.today);
    return { content, about: content.title, symbol: '' };
  }
  if (input.kind === 'reminder_letter') {
    const letter = await buildReminderLetter(tx, plan, ctx.today, input);
    const content = { ...letter, letterhead: { ...letter.letterhead, number, date: issuedOn } };
    return { content, about: letter.subject, symbol: letter.letterhead.symbol };
  }
  const report = await reportContent(ctx, tx, input);
  const content = { ...report, letterhead: { ...report.letterhead, number, date: issuedOn } };
  return { content, about: report.about, symbol: report.letterhead.symbol };
}

async function reportContent(ctx: ServiceContext, tx: TenantTx, input: CreateDocument) {
  const obligation = found(
    await tx.obligation.findFirst({
      where: { tenantId: tx.tenantId, id: input.obligationId ?? '', planId: input.planId },
      select: { id: true, agencyId: true, report: { select: { frozen: true } } },
    }),
  );
  assertThat(mayReadReport(ctx.actor, obligation.agencyId), 'forbidden');
  const frozen = obligation.report?.frozen ?? null;
  if (frozen !== null) return FrozenReportSchema.parse(frozen);
  return buildReport(tx, obligation.id, ctx.today);
}

/** numberDocument gives a document the number and day of the clerk's register. Errors: not_found, stale_version. */
export async function numberDocument(ctx: ServiceContext, input: NumberDocument): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { tenantId } = tx;
    const before = found(
      await tx.officialDocument.findFirst({ where: { tenantId, id: input.id } }),
    );
    assertFresh(before, input);
    const content = renumbered(before.kind, before.content, input);
    assertSaved(
      await tx.officialDocument.updateMany({
        where: { tenantId, id: input.id, rowVersion: input.rowVersion },
        data: {
          number: input.number,
          issuedOn: toDbDate(input.issuedOn),
          content: toPlainJson(content),
          rowVersion: { increment: 1 },
        },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'official_document',
      entityId: input.id,
      action: 'updated',
      before: { number: before.number, issuedOn: fromDbDate(before.issuedOn) },
      after: { number: input.number, issuedOn: input.issuedOn },
    });
  });
}

function renumbered(kind: CreateDocument['kind'], content: unknown, input: NumberDocument): object {
  if (kind === 'progress_table') return FrozenProgressSchema.parse(content);
  const kept =
    kind === 'report' ? FrozenReportSchema.parse(content) : FrozenLetterSchema.parse(content);
  const { number, issuedOn: date } = input;
  return { ...kept, letterhead: { ...kept.letterhead, number, date } };
}
