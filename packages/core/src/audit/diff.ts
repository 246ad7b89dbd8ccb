import type { AuditValue, FieldChange } from './views.ts';

/** AuditState is a row as it was written down, before or after a change. */
export type AuditState = Record<string, AuditValue> | null;

/** Fields that keep the machinery going and tell a reader nothing. */
const technical = new Set([
  'id',
  'tenantId',
  'planId',
  'position',
  'rowVersion',
  'createdAt',
  'updatedAt',
]);

/**
 * diffStates lists the fields that differ between two states, in the order in which they were written down. A field that holds nothing
 * on both sides, such as an empty text in a new row, is no change.
 */
export function diffStates(before: AuditState, after: AuditState): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !technical.has(field))
    .map((field) => ({
      field,
      before: valueOf(before, field),
      after: valueOf(after, field),
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function valueOf(state: AuditState, field: string): AuditValue {
  const value = state?.[field] ?? null;
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : sorted(value);
}

/** PostgreSQL keeps JSON keys in an order of its own. */
function sorted(value: AuditValue): AuditValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

/** nameIn gives what a row was called, by the field that names its kind. */
export function nameIn(before: AuditState, after: AuditState): string | null {
  for (const state of [after, before]) {
    for (const field of ['title', 'name', 'fullName'] as const) {
      const value = state?.[field];
      if (typeof value === 'string' && value !== '') return value;
    }
  }
  return null;
}
