export { findDueTenants } from './dispatch/find-due-tenants.ts';
export {
  dispatchDueReminders,
  type Channels,
  type Dispatched,
  type DispatchDeps,
  type ReminderWriter,
} from './dispatch/dispatch-reminders.ts';
export { previewReminders, type ReminderPreview } from './simulate/preview.ts';
export { readWorld } from './simulate/read-world.ts';
export { simulateReminders, type SimulationOptions } from './simulate/simulate.ts';
export type { SimulatedReminder } from './simulate/world.ts';
export { listUnreachable, type UnreachableAgency } from './list-unreachable.ts';
export { listUnreachableAgencies, type SilentAgency } from './list-unreachable-agencies.ts';
export { pauseReminders, resumeReminders } from './pause-reminders.ts';
export { reminderOutboxHandlers, type NoticeDeps } from './outbox-handlers.ts';
export { recordBounce, type Bounce } from './record-bounce.ts';
export { reconcileReminders } from './reconcile-reminders.ts';
export { replanTenant } from './replan-tenant.ts';
export { listDeliveries } from './deliveries/list-deliveries.ts';
export { readMessage } from './deliveries/read-message.ts';
export { resendMessage } from './deliveries/resend-message.ts';
export type {
  DeliveryAttempt,
  DeliveryLog,
  MessageRow,
  MessageView,
  SaidItem,
} from './deliveries/views.ts';
export { listRecipients } from './list-recipients.ts';
export { listReminders } from './list-reminders.ts';
export { readPolicy } from './read-policy.ts';
export { updatePolicy } from './update-policy.ts';
export type {
  ReminderLedger,
  ReminderPolicyView,
  ReminderRecipient,
  ReminderRow,
} from './views.ts';
