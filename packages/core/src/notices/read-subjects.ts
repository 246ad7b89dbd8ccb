import { ReminderAboutSchema, ReportKindSchema } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import type { NoticeSubject } from './views.ts';

const RowSchema = z.object({
  about: ReminderAboutSchema,
  id: z.string(),
  title: z.string(),
  planTitle: z.string(),
  agencyName: z.string().nullable(),
  kind: ReportKindSchema.nullable(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  lastDay: z.string().nullable(),
});

/** readSubjects gives what notices are about, by id, in one statement; what is no longer there is missing. */
export async function readSubjects(
  db: TenantScope,
  ids: readonly string[],
): Promise<Map<string, NoticeSubject>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 'task' AS about, t.id, t.title, p.title AS "planTitle", NULL AS "agencyName", NULL AS kind,
      NULL AS "periodFrom", NULL AS "periodTo", to_char(t.due_on, 'YYYY-MM-DD') AS "lastDay"
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${db.tenantId}::uuid AND t.id = ANY (${wanted}::uuid[])
    UNION ALL
    SELECT 'obligation', o.id, s.title, p.title, coalesce(a.short_name, a.name), s.kind,
      to_char(w.period_from, 'YYYY-MM-DD'), to_char(w.period_to, 'YYYY-MM-DD'), to_char(o.last_day, 'YYYY-MM-DD')
    FROM obligation o
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id
    JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
    WHERE o.tenant_id = ${db.tenantId}::uuid AND o.id = ANY (${wanted}::uuid[])
    UNION ALL
    SELECT 'received', v.id, v.title, v.plan_title, v.from_name, v.kind, to_char(v.period_from, 'YYYY-MM-DD'),
      to_char(v.period_to, 'YYYY-MM-DD'), to_char(v.last_day, 'YYYY-MM-DD')
    FROM received_report v WHERE v.tenant_id = ${db.tenantId}::uuid AND v.id = ANY (${wanted}::uuid[])
    UNION ALL
    SELECT 'plan', p.id, p.title, p.title, NULL, NULL, NULL, NULL, NULL
    FROM plan p WHERE p.tenant_id = ${db.tenantId}::uuid AND p.id = ANY (${wanted}::uuid[])`;
  return new Map(
    z
      .array(RowSchema)
      .parse(rows)
      .map(({ kind, periodFrom, periodTo, ...subject }) => {
        const period = kind && periodFrom && periodTo ? { kind, periodFrom, periodTo } : null;
        return [subject.id, { ...subject, period }];
      }),
  );
}
