export { reconcileReminders } from './reconcile-reminders.ts';
