import { ReminderAboutSchema, ReportKindSchema, type ReminderItem } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';

const ItemSchema = z.object({
  about: ReminderAboutSchema,
  id: z.string(),
  title: z.string(),
  kind: ReportKindSchema.nullable(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  planTitle: z.string(),
  planNumber: z.string().nullable(),
  lastDay: z.string(),
});

/** readItems gives what a mail says of each task or obligation, by id; one without a due date has nothing to say. */
export async function readItems(
  tx: TenantTx,
  ids: readonly string[],
): Promise<Map<string, ReminderItem>> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 'task' AS about, t.id, t.title, NULL AS kind, NULL AS "periodFrom", NULL AS "periodTo",
      p.title AS "planTitle", p.document_number AS "planNumber", to_char(t.due_on, 'YYYY-MM-DD') AS "lastDay"
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${tx.tenantId}::uuid AND t.id = ANY (${[...ids]}::uuid[]) AND t.due_on IS NOT NULL
    UNION ALL
    SELECT 'obligation', o.id, s.title, s.kind, to_char(w.period_from, 'YYYY-MM-DD'), to_char(w.period_to, 'YYYY-MM-DD'),
      p.title, p.document_number, to_char(o.last_day, 'YYYY-MM-DD')
    FROM obligation o
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id
    WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.id = ANY (${[...ids]}::uuid[])`;
  return new Map(
    z
      .array(ItemSchema)
      .parse(rows)
      .map(({ kind, periodFrom, periodTo, ...item }) => {
        const period = kind && periodFrom && periodTo ? { kind, periodFrom, periodTo } : null;
        return [item.id, { ...item, period }];
      }),
  );
}
