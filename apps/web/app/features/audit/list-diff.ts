import type { AuditValue } from './value-text.ts';

/** ListDiff is what a list lost and what it gained. */
export interface ListDiff {
  removed: AuditValue[];
  added: AuditValue[];
}

/** diffLists tells what a list lost and gained; null when it is no list, or when only its order changed. */
export function diffLists(before: AuditValue, after: AuditValue): ListDiff | null {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  const key = (value: AuditValue) => JSON.stringify(value);
  const [had, has] = [new Set(before.map(key)), new Set(after.map(key))];
  const removed = before.filter((value) => !has.has(key(value)));
  const added = after.filter((value) => !had.has(key(value)));
  return removed.length + added.length === 0 ? null : { removed, added };
}
