import {
  AppError,
  assertThat,
  found,
  type DocumentFormat,
  type OfficialDocumentKind,
  type RenderDocument,
  type RenderReport,
} from '@tiendo/contracts';
import { fromDbDate } from '@tiendo/db';
import {
  progressTable,
  progressWorkbook,
  reminderLetter,
  reminderWorkbook,
  reportDocument,
  reportWorkbook,
} from '@tiendo/official-docs';
import type { ServiceContext } from '#app/context.ts';
import { mayReadReport } from '#app/reporting/policy.ts';
import {
  FrozenLetterSchema,
  FrozenProgressSchema,
  FrozenReportSchema,
} from './document-schemas.ts';
import { documentName, reportName } from './document-name.ts';
import { reportTitle } from './period-name.ts';
import { buildReport } from './report-document.ts';

/** PdfMaker turns a .docx into a PDF; null where this machine has nothing that can. */
export type PdfMaker = ((docx: Uint8Array) => Promise<Uint8Array>) | null;

/** RenderedDocument is a file to download. */
export interface RenderedDocument {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const mediaTypes: Record<DocumentFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/**
 * renderDocument prints a document that was made, the same bytes every time. Errors: not_found, forbidden (another agency's report), pdf_unavailable.
 */
export async function renderDocument(
  ctx: ServiceContext,
  pdf: PdfMaker,
  input: RenderDocument,
): Promise<RenderedDocument> {
  const row = found(
    await ctx.db.officialDocument.findFirst({
      where: { tenantId: ctx.db.tenantId, id: input.id },
      include: { obligation: { select: { agencyId: true } } },
    }),
  );
  const mayRead = row.obligation === null || mayReadReport(ctx.actor, row.obligation.agencyId);
  assertThat(mayRead, 'forbidden');
  const { kind, number, content } = row;
  const name = documentName({ kind, number, issuedOn: fromDbDate(row.issuedOn) }, input.format);
  return render(name, kind, content, input.format, pdf);
}

/**
 * renderReport prints a report without making a document of it: as it was at its acceptance, or as it stands. Errors: not_found, forbidden,
 * pdf_unavailable.
 */
export async function renderReport(
  ctx: ServiceContext,
  pdf: PdfMaker,
  input: RenderReport,
): Promise<RenderedDocument> {
  const row = found(
    await ctx.db.obligation.findFirst({
      where: { tenantId: ctx.db.tenantId, id: input.obligationId },
      select: {
        agencyId: true,
        agency: { select: { name: true } },
        period: {
          select: {
            periodFrom: true,
            periodTo: true,
            schedule: { select: { title: true, kind: true } },
          },
        },
        report: { select: { frozen: true } },
      },
    }),
  );
  assertThat(mayReadReport(ctx.actor, row.agencyId), 'forbidden');
  const frozen = row.report?.frozen ?? null;
  const content = frozen ?? (await buildReport(ctx.db, input.obligationId, ctx.today));
  const { schedule, periodFrom, periodTo } = row.period;
  const window = { from: fromDbDate(periodFrom), to: fromDbDate(periodTo) };
  const title = reportTitle(schedule.title, { kind: schedule.kind, ...window });
  const name = reportName(title, row.agency.name, input.format);
  return render(name, 'report', content, input.format, pdf);
}

async function render(
  name: string,
  kind: OfficialDocumentKind,
  content: unknown,
  format: DocumentFormat,
  pdf: PdfMaker,
): Promise<RenderedDocument> {
  return { name, mediaType: mediaTypes[format], bytes: await bytesOf(kind, content, format, pdf) };
}

async function bytesOf(
  kind: OfficialDocumentKind,
  content: unknown,
  format: DocumentFormat,
  pdf: PdfMaker,
): Promise<Uint8Array> {
  if (format === 'xlsx') return workbookOf(kind, content);
  const docx = await docxOf(kind, content);
  if (format === 'docx') return docx;
  if (!pdf) throw new AppError('pdf_unavailable');
  return pdf(docx);
}

function docxOf(kind: OfficialDocumentKind, content: unknown): Promise<Uint8Array> {
  if (kind === 'report') return reportDocument(FrozenReportSchema.parse(content));
  if (kind === 'reminder_letter') return reminderLetter(FrozenLetterSchema.parse(content));
  return progressTable(FrozenProgressSchema.parse(content));
}

function workbookOf(kind: OfficialDocumentKind, content: unknown): Promise<Uint8Array> {
  if (kind === 'report') return reportWorkbook(FrozenReportSchema.parse(content));
  if (kind === 'reminder_letter') return reminderWorkbook(FrozenLetterSchema.parse(content));
  return progressWorkbook(FrozenProgressSchema.parse(content));
}
