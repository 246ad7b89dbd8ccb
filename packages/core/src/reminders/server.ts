export { findDueTenants } from './dispatch/find-due-tenants.ts';
export {
  dispatchDueReminders,
  type Dispatched,
  type DispatchDeps,
} from './dispatch/dispatch-reminders.ts';
export { reminderOutboxHandlers, type NoticeDeps } from './outbox-handlers.ts';
export { reconcileReminders } from './reconcile-reminders.ts';
export { replanTenant } from './replan-tenant.ts';
