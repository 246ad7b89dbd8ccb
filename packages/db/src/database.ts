import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { centralDb, type CentralDb } from './central-db.ts';
import { PrismaClient } from './generated/client.ts';
import { assertIsolation } from './isolation.ts';
import type { RoleUrls } from './migrate/roles.ts';
import { platformDb, type PlatformDb } from './platform-db.ts';
import { ScopedPool } from './tenant-pool.ts';
import { readRowsOn } from './read-rows.ts';
import { statementName } from './statement-name.ts';
import { tenantDb, tenantDoor, type TenantDb } from './tenant-db.ts';

/** DatabaseOptions name the three serving roles' connections and how many of each a process may hold. */
export interface DatabaseOptions {
  urls: RoleUrls;
  poolSize?: number;
}

/** Database is the only way to rows: each door opens on the rows that its role may see. */
export interface Database {
  /** withTenant does work on one tenant's rows. */
  withTenant<T>(tenantId: string, work: (db: TenantDb) => Promise<T>): Promise<T>;
  /** withViewer reads what the tenants at and below the viewer have published. */
  withViewer<T>(viewerId: string, work: (db: CentralDb) => Promise<T>): Promise<T>;
  readonly platform: PlatformDb;
  /** statementCount tells how many statements the tenant and viewer doors have sent so far. */
  statementCount(): number;
  /** ping fails unless every role can reach the database. */
  ping(): Promise<void>;
  /** assertIsolation fails unless the database isolates tenants as designed; every process calls it before it serves. */
  assertIsolation(): Promise<void>;
  close(): Promise<void>;
}

/** openDatabase connects lazily; nothing is sent before the first use. */
export function openDatabase(options: DatabaseOptions): Database {
  const max = options.poolSize ?? 10;
  const config = (connectionString: string, size: number): pg.PoolConfig => ({
    connectionString,
    max: size,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    pipeline: true,
    // Prisma writes and reads instants without their offset, as UTC: on a server set to Vietnam's time they would be seven hours off.
    options: '-c TimeZone=UTC',
  });
  const appPool = new ScopedPool('app.tenant_id', config(options.urls.app, max));
  const centralPool = new ScopedPool(
    'app.viewer_id',
    config(options.urls.central, Math.ceil(max / 3)),
  );
  const platformPool = new pg.Pool(config(options.urls.platform, Math.ceil(max / 2)));
  // A connection that the server closes while idle, or while we close it, is no loss; without a listener it would end the process.
  for (const pool of [appPool, centralPool, platformPool]) {
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
  }
  const app = prismaOn(appPool);
  const central = prismaOn(centralPool);
  const platform = prismaOn(platformPool);
  const door = tenantDoor(app, readRowsOn(appPool));
  return {
    withTenant: (tenantId, work) => appPool.run(tenantId, () => work(tenantDb(door, tenantId))),
    withViewer: (viewerId, work) =>
      centralPool.run(viewerId, () => work(centralDb(central, viewerId))),
    platform: platformDb(platform, readRowsOn(platformPool)),
    statementCount: () => appPool.statements + centralPool.statements,
    ping: async () => {
      await platformPool.query('SELECT 1');
      await appPool.run(noTenant, () => app.$queryRaw`SELECT 1`);
    },
    assertIsolation: () => assertIsolation(options.urls),
    close: async () => {
      await Promise.all([app.$disconnect(), central.$disconnect(), platform.$disconnect()]);
      await Promise.all([appPool.end(), centralPool.end(), platformPool.end()]);
    },
  };
}

/** A tenant id that no tenant has: with it set, row-level security shows nothing. */
const noTenant = '00000000-0000-0000-0000-000000000000';

function prismaOn(pool: pg.Pool): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
    errorFormat: 'minimal',
  });
}
