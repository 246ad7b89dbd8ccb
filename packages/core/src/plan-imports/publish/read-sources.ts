import { found, type ReadSources } from '@tiendo/contracts';
import { fromDbDate, Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { visiblePlansSql } from '#app/plans/visible-plan.ts';
import type { SourceView } from '../views.ts';

const SourceSchema = z.object({
  importId: z.string(),
  fileId: z.string().nullable(),
  fileName: z.string(),
  documentNumber: z.string().nullable(),
  issuedOn: z.date().nullable(),
  versionNumber: z.number(),
  effectiveOn: z.date(),
  quote: z.string(),
  text: z.string(),
  spanStart: z.number(),
  editedSince: z.boolean(),
});

/**
 * readSources gives the passages that a target, task or reporting rule comes from, the newest version first, in two statements; none for one that was entered
 * by hand. `around` characters of the document stand on each side, cut at a word. Error: not_found.
 */
export async function readSources(ctx: ServiceContext, input: ReadSources): Promise<SourceView[]> {
  const { db } = ctx;
  const { about, id, around } = input;
  const table = Prisma.raw(about);
  const known = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM ${table} row JOIN plan p ON p.tenant_id = row.tenant_id AND p.id = row.plan_id
    WHERE row.tenant_id = ${db.tenantId}::uuid AND row.id = ${id}::uuid AND ${visiblePlansSql(ctx)}`;
  found(known[0]);
  // What an import changes is in the log as of its own transaction, which tells its changes from those by hand.
  // Spans count UTF-16 code units and PostgreSQL counts characters, so the text around is cut here.
  const rows = await db.$queryRaw<unknown[]>`
    SELECT s.import_id AS "importId", f.id AS "fileId", i.file_name AS "fileName", v.document_number AS "documentNumber",
      v.issued_on AS "issuedOn", v.number AS "versionNumber", v.effective_on AS "effectiveOn",
      s.quote, i.source_text AS text, s.span_start AS "spanStart",
      EXISTS (SELECT 1 FROM audit_entry e WHERE e.tenant_id = s.tenant_id AND e.entity = ${about}
        AND e.entity_id = ${id}::uuid AND e.action = 'updated' AND e.created_at > coalesce(made.at, v.created_at)
        AND NOT EXISTS (SELECT 1 FROM audit_entry d WHERE d.tenant_id = e.tenant_id AND d.entity = 'plan_import'
          AND d.action = 'status_changed' AND d.created_at = e.created_at)) AS "editedSince"
    FROM source_passage s
    JOIN plan_import i ON i.tenant_id = s.tenant_id AND i.id = s.import_id
    JOIN plan_version v ON v.tenant_id = s.tenant_id AND v.import_id = s.import_id
    LEFT JOIN file f ON f.tenant_id = s.tenant_id AND f.plan_import_id = i.id
    LEFT JOIN LATERAL (SELECT max(p.created_at) AS at FROM audit_entry p WHERE p.tenant_id = s.tenant_id
      AND p.entity = 'plan_import' AND p.entity_id = s.import_id AND p.action = 'status_changed') made ON true
    WHERE s.tenant_id = ${db.tenantId}::uuid AND s.${Prisma.raw(`${about}_id`)} = ${id}::uuid
    ORDER BY v.number DESC, s.span_start LIMIT 50`;
  return z
    .array(SourceSchema)
    .parse(rows)
    .map(({ fileId, issuedOn, effectiveOn, text, ...row }) => {
      const end = row.spanStart + row.quote.length;
      return {
        ...row,
        fileId: found(fileId),
        issuedOn: fromDbDate(issuedOn),
        effectiveOn: fromDbDate(effectiveOn),
        before: lastWords(text.slice(Math.max(0, row.spanStart - around), row.spanStart), around),
        after: firstWords(text.slice(end, end + around), around),
      };
    });
}

/** A stretch that was cut in the middle of a word begins with the next one. */
function lastWords(text: string, around: number): string {
  return text.length < around ? text : text.replace(/^\S*\s?/u, '');
}

function firstWords(text: string, around: number): string {
  return text.length < around ? text : text.replace(/\s?\S*$/u, '');
}
