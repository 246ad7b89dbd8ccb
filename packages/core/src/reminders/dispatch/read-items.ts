import { ReminderAboutSchema, ReportKindSchema, type ReminderItem } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';

const ItemSchema = z.object({
  about: ReminderAboutSchema,
  id: z.string(),
  planId: z.string(),
  title: z.string(),
  kind: ReportKindSchema.nullable(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  planTitle: z.string(),
  planNumber: z.string().nullable(),
  lastDay: z.string(),
  agencyName: z.string(),
  standing: z.enum([
    'not_started',
    'in_progress',
    'draft',
    'returned',
    'awaiting_head',
    'submitted',
  ]),
});

/** FoundItem is an item with the plan that it belongs to. */
export interface FoundItem extends ReminderItem {
  planId: string;
}

/** readItems gives what a mail says of each task or obligation, by id; one without a due date has nothing to say. */
export async function readItems(
  tx: TenantTx,
  ids: readonly string[],
): Promise<Map<string, FoundItem>> {
  const those = Prisma.sql`= ANY (${[...ids]}::uuid[])`;
  const items = await selectItems(tx, Prisma.sql`t.id ${those}`, Prisma.sql`o.id ${those}`);
  return new Map(items.map((item) => [item.id, item]));
}

/** selectItems gives the tasks (`t`) and obligations (`o`) that the two conditions choose, by their last day. */
export async function selectItems(
  tx: TenantTx,
  ofTasks: Prisma.Sql,
  ofObligations: Prisma.Sql,
): Promise<FoundItem[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 'task' AS about, t.id, t.plan_id AS "planId", t.title, NULL AS kind, NULL AS "periodFrom", NULL AS "periodTo",
      p.title AS "planTitle", p.document_number AS "planNumber", to_char(t.due_on, 'YYYY-MM-DD') AS "lastDay",
      coalesce((SELECT string_agg(coalesce(a.short_name, a.name), ', ' ORDER BY a.position, a.id) FROM assignment s
        JOIN agency a ON a.tenant_id = s.tenant_id AND a.id = s.agency_id
        WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible), '') AS "agencyName",
      CASE WHEN t.status = 'in_progress' THEN 'in_progress' ELSE 'not_started' END AS standing
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${tx.tenantId}::uuid AND ${ofTasks} AND t.due_on IS NOT NULL
    UNION ALL
    SELECT 'obligation', o.id, o.plan_id, s.title, s.kind, to_char(w.period_from, 'YYYY-MM-DD'), to_char(w.period_to, 'YYYY-MM-DD'),
      p.title, p.document_number, to_char(o.last_day, 'YYYY-MM-DD'), coalesce(a.short_name, a.name),
      CASE o.state WHEN 'open' THEN 'not_started' WHEN 'draft' THEN 'draft' WHEN 'returned' THEN 'returned'
        WHEN 'awaiting_head' THEN 'awaiting_head' ELSE 'submitted' END
    FROM obligation o
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id
    JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
    WHERE o.tenant_id = ${tx.tenantId}::uuid AND ${ofObligations}
    ORDER BY "lastDay", title, id`;
  return z
    .array(ItemSchema)
    .parse(rows)
    .map(({ kind, periodFrom, periodTo, ...item }) => {
      const period = kind && periodFrom && periodTo ? { kind, periodFrom, periodTo } : null;
      return { ...item, period };
    });
}
