export { listAudit } from './list-audit.ts';
export type { AuditValue, AuditView, FieldChange } from './views.ts';
