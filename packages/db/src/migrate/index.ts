export { ensureRoles, roleUrls, type RoleUrls } from './roles.ts';
export { migrate, type MigrateOptions } from './migrate.ts';
