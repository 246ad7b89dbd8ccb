import { AsyncLocalStorage } from 'node:async_hooks';
import { Duplex } from 'node:stream';
import pg from 'pg';

/** The setting that row-level security reads: the tenant served, or for the centre the tenant that looks. */
export type ScopeSetting = 'app.tenant_id' | 'app.viewer_id';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * ScopedPool is a pg.Pool on which every statement runs in a transaction that first says whose rows it means:
 * `BEGIN; SET LOCAL …`, the statement and `COMMIT` go out together. SET LOCAL ends with the transaction, so a connection never carries a
 * tenant over to the next borrower, also behind PgBouncer. A statement outside `run` is refused.
 */
export class ScopedPool extends pg.Pool {
  readonly #setting: ScopeSetting;
  readonly #scope = new AsyncLocalStorage<string>();
  /** statements counts what was sent, for the tests that bound the queries of hot procedures. */
  statements = 0;

  constructor(setting: ScopeSetting, config: pg.PoolConfig) {
    super(config);
    this.#setting = setting;
    const borrow = super.connect.bind(this);
    // pg declares these two as overloads for callbacks and streams, which nobody here uses; Prisma awaits both.
    Object.assign(this, {
      query: (statement: pg.QueryConfig) => this.#runAlone(borrow, statement),
      connect: async () => this.#scopeTransactions(await borrow()),
    });
  }

  /** run does work in the name of one tenant. */
  run<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    if (!uuid.test(tenantId)) throw new Error('ScopedPool.run: not a tenant id');
    // Prisma's promises start when they are awaited, so that must happen inside the scope.
    return this.#scope.run(tenantId, async () => await work());
  }

  #begin(): string {
    const tenantId = this.#scope.getStore();
    if (!tenantId) throw new Error('A statement was sent outside any tenant.');
    // SET takes no parameters; the value was checked to be a UUID when the scope was entered.
    return `BEGIN; SET LOCAL ${this.#setting} = '${tenantId}'`;
  }

  async #runAlone(borrow: () => Promise<pg.PoolClient>, statement: pg.QueryConfig) {
    const begin = this.#begin();
    const client = await borrow();
    this.statements += 1;
    try {
      // Sent in one piece, without waiting in between. After a failed statement COMMIT rolls back, so the connection is clean either way.
      const [begun, result, ended] = await Promise.allSettled(
        inOnePiece(client, () => [
          client.query(begin),
          client.query(statement),
          client.query('COMMIT'),
        ]),
      );
      if (begun.status === 'rejected') throw begun.reason;
      if (result.status === 'rejected') throw result.reason;
      if (ended.status === 'rejected') throw ended.reason;
      client.release();
      return result.value;
    } catch (error) {
      // An error that carries no SQLSTATE came from the connection: it must not be lent out again.
      client.release(error instanceof pg.DatabaseError ? undefined : true);
      throw error;
    }
  }

  /** Prisma's own transactions take a client and send BEGIN: the scope is set in that same round trip. */
  #scopeTransactions(client: pg.PoolClient): pg.PoolClient {
    const query = (statement: pg.QueryConfig) => {
      if (statement.text === 'BEGIN') return client.query(this.#begin());
      this.statements += 1;
      return client.query(statement);
    };
    return new Proxy(client, {
      get(target, property) {
        if (property === 'query') return query;
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }
}

/** Holds what `send` writes to the server back until it is complete: three small writes cost more than the statement between them. */
function inOnePiece<T>(client: pg.PoolClient, send: () => T): T {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown =
    typeof connection === 'object' && connection ? Reflect.get(connection, 'stream') : null;
  if (!(stream instanceof Duplex)) return send();
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}
