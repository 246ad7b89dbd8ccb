import pg from 'pg';

/** Inspector runs SQL past row-level security: to look at what a test did, never to do it. */
export interface Inspector {
  inspect<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** openInspector looks, as superuser, into a database of the server at this address. */
export function openInspector(serverUrl: string, databaseName: string): Inspector {
  const url = new URL(serverUrl);
  url.pathname = `/${databaseName}`;
  const pool = new pg.Pool({ connectionString: url.toString(), max: 2 });
  // A database may be dropped, or its server killed, under connections that are still saying goodbye; without listeners that would end the test run.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    inspect: async (sql, values) => (await pool.query(sql, values)).rows,
    close: () => pool.end(),
  };
}
