import pg from 'pg';

/** Session is a connection of one serving role, speaking as one tenant (or as none) inside a transaction that is always rolled back. */
export interface Session {
  /** as runs a statement as the tenant and gives its rows and count, or its error; nothing of it stays. */
  as(tenantId: string | null, sql: string, values?: unknown[]): Promise<Outcome>;
  end(): Promise<void>;
}

/** Outcome is what became of a statement: rows it gave and how many it touched, or PostgreSQL's error. */
export interface Outcome {
  rows: Record<string, unknown>[];
  count: number;
  error: { code: string; message: string } | null;
}

/** openSession connects by the role's address. */
export async function openSession(connectionString: string): Promise<Session> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return {
    as: async (tenantId, sql, values) => {
      await client.query('BEGIN');
      try {
        if (tenantId !== null) await client.query(`SET LOCAL app.tenant_id = '${tenantId}'`);
        const result = await client.query<Record<string, unknown>>(sql, values);
        // Foreign keys are checked here at the latest, also if one should ever be made deferrable.
        await client.query('SET CONSTRAINTS ALL IMMEDIATE');
        return { rows: result.rows, count: result.rowCount ?? 0, error: null };
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error;
        return { rows: [], count: 0, error: { code: error.code ?? '', message: error.message } };
      } finally {
        await client.query('ROLLBACK');
      }
    },
    end: () => client.end(),
  };
}
