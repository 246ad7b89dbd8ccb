import type pg from 'pg';
import type { Prisma } from './generated/client.ts';
import { statementName } from './statement-name.ts';

/**
 * ReadRows runs one SELECT written by hand and gives its rows, for the few statements that every request waits for: outside a transaction it goes
 * past Prisma straight to the connection, at half the cost. Both ways give the same values only for text, integer, boolean, uuid, json
 * and timestamptz; write other columns as one of these (`to_char`, `::int`), and parse what comes with Zod.
 */
export type ReadRows = (sql: Prisma.Sql) => Promise<unknown[]>;

/** readRowsOn makes a ReadRows on a pool. */
export function readRowsOn(pool: pg.Pool): ReadRows {
  return async (sql) => {
    const { text, values } = sql;
    const result = await pool.query({ text, values, name: statementName({ sql: text }) });
    return result.rows;
  };
}
