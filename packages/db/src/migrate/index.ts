export { ensureRoles, roleUrls, type RoleUrls } from './roles.ts';
export { migrate, type MigrateOptions, MigrationError } from './migrate.ts';
