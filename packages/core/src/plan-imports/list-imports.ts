import { ImportFailureSchema, PlanImportStateSchema } from '@tiendo/contracts';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import type { ImportListItem } from './views.ts';

/** Newest first, so that those which are waited for are surely among them. */
const most = 200;

const RowSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  state: PlanImportStateSchema,
  failure: ImportFailureSchema.nullable(),
  plan: z.object({ id: z.string(), title: z.string() }).nullable(),
  amends: z.boolean(),
  startedBy: z.string(),
  createdAt: z.date().transform((at) => at.toISOString()),
  publishedAt: z
    .date()
    .nullable()
    .transform((at) => at?.toISOString() ?? null),
  confirmed: z.number(),
  total: z.number(),
});

/** listImports gives the tenant's newest 200 imports, in one statement. */
export async function listImports({ db }: ServiceContext): Promise<ImportListItem[]> {
  const rows = await db.$queryRaw`
    SELECT i.id, i.file_name AS "fileName", i.state::text, i.failure, i.amends, m.full_name AS "startedBy",
      i.created_at AS "createdAt", i.published_at AS "publishedAt",
      CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'title', p.title) END AS plan,
      coalesce(c.confirmed, 0) AS confirmed, coalesce(c.total, 0) AS total
    FROM plan_import i
    JOIN member m ON m.tenant_id = i.tenant_id AND m.id = i.started_by_id
    LEFT JOIN plan p ON p.tenant_id = i.tenant_id AND p.id = i.plan_id
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE t.state = 'confirmed')::int AS confirmed,
        count(*) FILTER (WHERE t.state <> 'removed')::int AS total
      FROM plan_import_item t WHERE t.tenant_id = i.tenant_id AND t.import_id = i.id
    ) c ON true
    WHERE i.tenant_id = ${db.tenantId}::uuid ORDER BY i.created_at DESC, i.id DESC LIMIT ${most}`;
  return z.array(RowSchema).parse(rows);
}
