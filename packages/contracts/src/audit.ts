import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, PageSchema } from './common.ts';

/** AuditedEntitySchema names the kinds of row whose changes are kept. */
export const AuditedEntitySchema = z.enum([
  'plan',
  'target',
  'agency',
  'task',
  'schedule',
  'member',
  'settings',
  'reminder_policy',
  'message',
  'report',
  'mandate',
  'official_document',
  'indicator',
  'plan_import',
  'calendar_feed',
  'push_subscription',
]);
export type AuditedEntity = z.infer<typeof AuditedEntitySchema>;

/** AuditActionSchema says what was done to the row. */
export const AuditActionSchema = z.enum([
  'created',
  'updated',
  'reordered',
  'archived',
  'restored',
  'status_changed',
  'removed',
]);
export type AuditAction = z.infer<typeof AuditActionSchema>;

/** ListAuditSchema filters the audit log; `from` and `to` are days in Vietnam, both included. */
export const ListAuditSchema = PageSchema.extend({
  entity: AuditedEntitySchema.optional(),
  entityId: IdSchema.optional(),
  memberId: IdSchema.optional(),
  from: CivilDateSchema.optional(),
  to: CivilDateSchema.optional(),
}).refine((filter) => !filter.from || !filter.to || filter.from <= filter.to, {
  path: ['to'],
  message: 'period_order',
});
export type ListAudit = z.infer<typeof ListAuditSchema>;
