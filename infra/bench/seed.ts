import { createHash } from 'node:crypto';
import pg from 'pg';
import { bench } from './settings.ts';

/** Target is one officer: what the bare server is told, and what ours finds out by the session. */
export interface Target {
  tenantId: string;
  slug: string;
  agencyId: string;
  token: string;
}

const id = (kind: string) => `(md5('${kind}' || n)::uuid)`;
const idOf = (kind: string, number: string) => `(md5('${kind}' || n || '-' || ${number})::uuid)`;

/** Rows of every table in one statement each; ids follow from numbers, so that the tables agree without looking anything up. */
const statements = [
  `INSERT INTO tenant (id, slug, name, level, ancestor_ids) VALUES (md5('bộ')::uuid, 'bo-bench', 'Bộ', 'ministry', '{}')`,
  `INSERT INTO tenant (id, slug, name, level, parent_id, ancestor_ids)
   SELECT ${id('tenant')}, 'xa-' || n, 'Xã ' || n, 'province', md5('bộ')::uuid, ARRAY[md5('bộ')::uuid] FROM numbers`,
  `INSERT INTO agency (tenant_id, id, name, kind, position)
   SELECT ${id('tenant')}, ${idOf('agency', 'a')}, 'Cơ quan số ' || a, 'department', a
   FROM numbers, generate_series(1, ${bench.agenciesPerTenant}) a`,
  `INSERT INTO plan (tenant_id, id, title, period_from, period_to, summary, status)
   SELECT ${id('tenant')}, ${id('plan')}, 'Kế hoạch năm 2026', 2026, 2026, '', 'active' FROM numbers`,
  `INSERT INTO task (tenant_id, id, plan_id, position, title, detail, due_on, status, percent)
   SELECT ${id('tenant')}, ${idOf('task', 't')}, ${id('plan')}, t,
     'Tổ chức tập huấn, hướng dẫn nghiệp vụ cho cán bộ cấp xã, đợt ' || t, '', date '2026-01-01' + t,
     CASE WHEN t % 3 = 0 THEN 'in_progress' ELSE 'not_started' END::task_status, CASE WHEN t % 3 = 0 THEN 40 ELSE 0 END
   FROM numbers, generate_series(1, ${bench.tasksPerTenant}) t`,
  `INSERT INTO assignment (tenant_id, task_id, agency_id, role, responsible)
   SELECT ${id('tenant')}, ${idOf('task', 't')}, ${idOf('agency', '(t % 10 + 1)')}, 'lead', true
   FROM numbers, generate_series(1, ${bench.tasksPerTenant}) t`,
  `INSERT INTO assignment (tenant_id, task_id, agency_id, role, responsible)
   SELECT ${id('tenant')}, ${idOf('task', 't')}, ${idOf('agency', '11')}, 'coordinate', false
   FROM numbers, generate_series(1, ${bench.tasksPerTenant}) t`,
  `INSERT INTO user_account (id, email, full_name)
   SELECT ${id('user')}, 'can-bo-' || n || '@example.test', 'Cán bộ ' || n FROM numbers`,
  `INSERT INTO member (tenant_id, id, user_id, email, full_name, role, agency_id, status)
   SELECT ${id('tenant')}, ${id('member')}, ${id('user')}, 'can-bo-' || n || '@example.test', 'Cán bộ ' || n,
     'agency_officer', ${idOf('agency', '1')}, 'active' FROM numbers`,
];

/** seed fills the migrated database as its superuser and gives one target a tenant. */
export async function seed(superuserUrl: string): Promise<Target[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(
      `CREATE TEMP TABLE numbers AS SELECT n FROM generate_series(1, ${bench.tenants}) n`,
    );
    for (const statement of statements) await client.query(statement);
    const tokens = Array.from({ length: bench.tenants }, (_, index) => tokenOf(index + 1));
    await client.query(
      `INSERT INTO session (id_hash, user_id, expires_at)
       SELECT hash, (md5('user' || n)::uuid), now() + interval '30 days' FROM unnest($1::text[]) WITH ORDINALITY AS t (hash, n)`,
      [tokens.map((token) => createHash('sha256').update(token).digest('hex'))],
    );
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ n: number; tenantId: string; agencyId: string }>(
      `SELECT n, ${id('tenant')} AS "tenantId", ${idOf('agency', '1')} AS "agencyId" FROM numbers ORDER BY n`,
    );
    return rows.map(({ n, tenantId, agencyId }) => {
      return { tenantId, agencyId, slug: `xa-${n}`, token: tokenOf(n) };
    });
  } finally {
    await client.end();
  }
}

function tokenOf(n: number): string {
  return createHash('sha256').update(`bench ${n}`).digest('hex').slice(0, 40);
}
