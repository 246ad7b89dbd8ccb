import { ReminderAboutSchema, ReportKindSchema, type ReminderItem } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';

const ItemSchema = z.object({
  about: ReminderAboutSchema,
  id: z.string(),
  planId: z.string().nullable(),
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

/** FoundItem is an item with the plan that it belongs to; a report from below belongs to another tenant's. */
export interface FoundItem extends ReminderItem {
  planId: string | null;
}

/** readItems gives what a mail says of each task or obligation, by id; one without a due date has nothing to say. */
export async function readItems(
  tx: TenantTx,
  ids: readonly string[],
): Promise<Map<string, FoundItem>> {
  const those = Prisma.sql`= ANY (${[...ids]}::uuid[])`;
  const items = await selectItems(tx, {
    tasks: Prisma.sql`t.id ${those}`,
    obligations: Prisma.sql`o.id ${those}`,
    received: Prisma.sql`v.id ${those}`,
  });
  return new Map(items.map((item) => [item.id, item]));
}

/** Wanted chooses tasks (`t`), obligations (`o`) and, where it says so, reports from below (`v`). */
interface Wanted {
  tasks: Prisma.Sql;
  obligations: Prisma.Sql;
  received?: Prisma.Sql;
}

/** selectItems gives what the conditions choose, by its last day. */
export async function selectItems(
  tx: TenantTx,
  { tasks, obligations, received = Prisma.sql`false` }: Wanted,
): Promise<FoundItem[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 'task' AS about, t.id, t.plan_id AS "planId", t.title, NULL AS kind, NULL AS "periodFrom", NULL AS "periodTo",
      p.title AS "planTitle", p.document_number AS "planNumber", to_char(t.due_on, 'YYYY-MM-DD') AS "lastDay",
      coalesce((SELECT string_agg(coalesce(a.short_name, a.name), ', ' ORDER BY a.position, a.id) FROM assignment s
        JOIN agency a ON a.tenant_id = s.tenant_id AND a.id = s.agency_id
        WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible), '') AS "agencyName",
      CASE WHEN t.status = 'in_progress' THEN 'in_progress' ELSE 'not_started' END AS standing
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${tx.tenantId}::uuid AND ${tasks} AND t.due_on IS NOT NULL
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
    WHERE o.tenant_id = ${tx.tenantId}::uuid AND ${obligations}
    UNION ALL
    SELECT 'received', v.id, NULL, v.title, v.kind, to_char(v.period_from, 'YYYY-MM-DD'), to_char(v.period_to, 'YYYY-MM-DD'),
      v.plan_title, v.plan_number, to_char(v.last_day, 'YYYY-MM-DD'), v.from_name, 'submitted'
    FROM received_report v WHERE v.tenant_id = ${tx.tenantId}::uuid AND ${received}
    ORDER BY "lastDay", title, id`;
  return z
    .array(ItemSchema)
    .parse(rows)
    .map(({ kind, periodFrom, periodTo, ...item }) => {
      const period = kind && periodFrom && periodTo ? { kind, periodFrom, periodTo } : null;
      return { ...item, period };
    });
}
