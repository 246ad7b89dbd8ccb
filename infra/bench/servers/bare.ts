/** The yardstick: node:http and node-postgres by hand under row-level security. */
import pg from 'pg';
import { listSql, serveList } from './bare-list.ts';

const pool = new pg.Pool({ connectionString: process.env['APP_URL_OF_ROLE'], max: 10 });

serveList(async (tenantId, agencyId) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL app.tenant_id = '${tenantId}'`);
    const { rows } = await client.query({
      name: 'list',
      text: listSql,
      values: [tenantId, agencyId],
    });
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
});
