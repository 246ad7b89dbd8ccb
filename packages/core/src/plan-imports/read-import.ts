import {
  DraftWarningSchema,
  found,
  ImportFailureSchema,
  PlanImportStateSchema,
  type ImportItemKind,
  type ReadSourceText,
} from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { importBlockers } from './blockers.ts';
import { headerOf, matchOf, readItems, type ImportItemRow } from './import-rows.ts';
import type { ImportItemView, ImportProgress, ImportReview, SourceText } from './views.ts';

const HeadSchema = z.object({
  id: z.string(),
  state: PlanImportStateSchema,
  failure: ImportFailureSchema.nullable(),
  fileName: z.string(),
  file: z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() }),
  plan: z.object({ id: z.string(), title: z.string() }).nullable(),
  amends: z.boolean(),
  header: z.unknown(),
  warnings: z.array(DraftWarningSchema).nullable(),
  source: z.string().nullable(),
  rowVersion: z.number(),
});

/** readImport gives an import with all that its review page shows, in at most six statements whatever its size. */
export async function readImport(ctx: ServiceContext, id: string): Promise<ImportReview> {
  const { db } = ctx;
  const { source, warnings, ...head } = await readHead(db, id);
  const [rows, agencies, indicators] = await Promise.all([
    readItems(db, id),
    db.agency.findMany({
      where: { tenantId: db.tenantId },
      select: { id: true, name: true, archivedAt: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
    db.indicator.findMany({
      where: { archivedAt: null },
      select: { id: true, code: true, name: true },
      orderBy: { code: 'asc' },
    }),
  ]);
  const continued = head.amends ? await readContinued(db, id) : [];
  const names = new Map([...agencies, ...continued].map((row) => [row.id, row.name]));
  const items = rows.map((row) => toView(row, source ?? '', names));
  const header = headerOf(head);
  return {
    ...head,
    header,
    warnings: warnings ?? [],
    items,
    progress: progressOf(items),
    agencies: agencies
      .filter((agency) => agency.archivedAt === null)
      .map((agency) => ({ id: agency.id, name: agency.name })),
    indicators,
    blockers: head.state === 'review' ? importBlockers(rows, header) : [],
    sourceLength: source?.length ?? 0,
  };
}

async function readHead(db: TenantDb, id: string) {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT i.id, i.state::text, i.failure, i.file_name AS "fileName", i.amends, i.header, i.draft->'warnings' AS warnings,
      i.source_text AS source, i.row_version AS "rowVersion",
      json_build_object('id', f.id, 'name', f.name, 'sizeBytes', f.size_bytes) AS file,
      CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'title', p.title) END AS plan
    FROM plan_import i JOIN file f ON f.tenant_id = i.tenant_id AND f.plan_import_id = i.id
    LEFT JOIN plan p ON p.tenant_id = i.tenant_id AND p.id = i.plan_id
    WHERE i.tenant_id = ${db.tenantId}::uuid AND i.id = ${id}::uuid
    ORDER BY f.created_at, f.id LIMIT 1`;
  return HeadSchema.parse(found(rows[0]));
}

const NameSchema = z.object({ id: z.string(), name: z.string() });

/** What the targets, tasks and rules are called that an amendment's items continue. */
async function readContinued(db: TenantDb, importId: string) {
  const rows = await db.$queryRaw`
    SELECT coalesce(g.id, t.id, s.id) AS id, coalesce(g.title, t.title, s.title) AS name
    FROM plan_import_item i
    LEFT JOIN target g ON g.tenant_id = i.tenant_id AND g.id = i.target_id
    LEFT JOIN task t ON t.tenant_id = i.tenant_id AND t.id = i.task_id
    LEFT JOIN schedule s ON s.tenant_id = i.tenant_id AND s.id = i.schedule_id
    WHERE i.tenant_id = ${db.tenantId}::uuid AND i.import_id = ${importId}::uuid
      AND num_nonnulls(i.target_id, i.task_id, i.schedule_id) > 0`;
  return z.array(NameSchema).parse(rows);
}

function toView(
  row: ImportItemRow,
  source: string,
  names: ReadonlyMap<string, string>,
): ImportItemView {
  const { spanStart: start, spanEnd: end } = row;
  const matchId = matchOf(row);
  const name = matchId === null ? undefined : names.get(matchId);
  return {
    id: row.id,
    kind: row.kind,
    position: row.position,
    parentId: row.parentId,
    state: row.state,
    content: row.content,
    doubts: row.doubts,
    span: start === null || end === null ? null : { start, end },
    quote: start === null || end === null ? null : source.slice(start, end),
    match: matchId === null || name === undefined ? null : { id: matchId, name },
    rowVersion: row.rowVersion,
  };
}

function progressOf(items: readonly ImportItemView[]): Record<ImportItemKind, ImportProgress> {
  const of = (kind: ImportItemKind): ImportProgress => {
    const live = items.filter((item) => item.kind === kind && item.state !== 'removed');
    const doubtful = live.filter((item) => item.state === 'pending' && item.doubts.length > 0);
    return {
      confirmed: live.filter((item) => item.state === 'confirmed').length,
      total: live.length,
      doubtful: doubtful.length,
    };
  };
  return { agency: of('agency'), target: of('target'), task: of('task'), schedule: of('schedule') };
}

/** As much of a source as one page shows, and a little of it before what was asked for. */
const mostText = 200_000;
const textBefore = 2_000;

/** readSourceText gives a stretch of the text that an import was read from, of at most 200,000 units and beginning a little before `from`. */
export async function readSourceText(
  ctx: ServiceContext,
  { id, from }: ReadSourceText,
): Promise<SourceText> {
  const { sourceText } = found(
    await ctx.db.planImport.findFirst({
      where: { tenantId: ctx.db.tenantId, id },
      select: { sourceText: true },
    }),
  );
  const text = sourceText ?? '';
  const start = text.length <= mostText ? 0 : Math.max(0, Math.min(from, text.length) - textBefore);
  return { from: start, text: text.slice(start, start + mostText), total: text.length };
}
