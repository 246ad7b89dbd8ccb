export { createTenant } from './create-tenant.ts';
export { inviteUser, type InviteUser } from './invite-user.ts';
export { readReportOutline, type OutlineView } from './read-report-outline.ts';
export { readSettings } from './read-settings.ts';
export { updateReportOutline } from './update-report-outline.ts';
export { updateReportingSettings } from './update-reporting-settings.ts';
export { updateSettings } from './update-settings.ts';
export type { SettingsView } from './views.ts';
