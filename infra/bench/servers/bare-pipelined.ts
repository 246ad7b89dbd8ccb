/** The yardstick again, at its best: the same statements on a pipelining pool, sent without waiting in between. */
import pg from 'pg';
import { listSql, serveList } from './bare-list.ts';

const pool = new pg.Pool({
  connectionString: process.env['APP_URL_OF_ROLE'],
  max: 10,
  pipeline: true,
});

serveList(async (tenantId, agencyId) => {
  const client = await pool.connect();
  try {
    const [, , listed] = await Promise.all([
      client.query('BEGIN'),
      client.query(`SET LOCAL app.tenant_id = '${tenantId}'`),
      client.query({ name: 'list', text: listSql, values: [tenantId, agencyId] }),
      client.query('COMMIT'),
    ]);
    return listed.rows;
  } finally {
    client.release();
  }
});
