export { openDatabase, type Database, type DatabaseOptions } from './database.ts';
export { fromDbDate, fromDecimal, toDbDate } from './dates.ts';
export { roleUrls, type RoleUrls } from './migrate/roles.ts';
export { isForeignKeyViolation, isUniqueViolation } from './unique-violation.ts';
export { Prisma } from './generated/client.ts';
export { tenantModels } from './tenant-db.ts';
export type { CentralDb } from './central-db.ts';
export type { PlatformDb } from './platform-db.ts';
export type { TenantDb, TenantScope, TenantTx } from './tenant-db.ts';
