import type { AuditAction, AuditedEntity } from '@tiendo/contracts';

/** AuditValue is one value as it was written down: text, number, yes or no, a list, a group, or nothing. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | AuditValue[]
  | { [key: string]: AuditValue };

/** FieldChange is one field that differs; null stands for "was not there". */
export interface FieldChange {
  field: string;
  before: AuditValue;
  after: AuditValue;
}

/** AuditView is one entry of the audit log: who did what to which row, when, and which fields differ. */
export interface AuditView {
  id: string;
  /** The instant, ISO 8601 in UTC. */
  at: string;
  actorName: string;
  memberId: string | null;
  entity: AuditedEntity;
  entityId: string;
  action: AuditAction;
  /** What the row was called then; null where it has no name. */
  name: string | null;
  changes: FieldChange[];
}
