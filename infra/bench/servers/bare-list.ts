import { createServer } from 'node:http';

/** listSql reads the same rows as our task list. */
export const listSql = `
  SELECT t.id, t.plan_id AS "planId", p.title AS "planTitle", p.period_to AS "planEndsIn", p.is_demonstration AS "isDemonstration",
    t.title, t.group_label AS "groupLabel", to_char(t.due_on, 'YYYY-MM-DD') AS "dueOn", t.status::text, t.percent,
    to_char(t.completed_on, 'YYYY-MM-DD') AS "completedOn", t.latest_note AS "latestNote",
    t.archived_at IS NOT NULL AS archived, t.row_version AS "rowVersion",
    (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', coalesce(a.short_name, a.name),
        'role', s.role, 'responsible', s.responsible) ORDER BY s.responsible DESC, s.role, a.position), '[]')
      FROM assignment s JOIN agency a ON a.tenant_id = s.tenant_id AND a.id = s.agency_id
      WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id) AS agencies
  FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
  WHERE t.tenant_id = $1 AND p.status = 'active' AND t.archived_at IS NULL AND EXISTS (
    SELECT 1 FROM assignment mine
    WHERE mine.tenant_id = t.tenant_id AND mine.task_id = t.id AND mine.agency_id = $2)
  ORDER BY t.status = 'done', t.due_on NULLS LAST, t.position LIMIT 20`;

/** serveList answers `?tenant=…&agency=…` with the rows as JSON. It trusts its caller, parses nothing and knows no session. */
export function serveList(
  listTasks: (tenantId: string, agencyId: string) => Promise<unknown[]>,
): void {
  createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    listTasks(query.get('tenant') ?? '', query.get('agency') ?? '').then(
      (rows) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  }).listen(Number(process.env['BENCH_PORT']), '127.0.0.1');
}
