import type { TenantScope } from '@tiendo/db';
import type { AuditValue, AuditView } from './views.ts';

/** The fields that hold ids of agencies. */
const agencyFields = new Set(['agencyId', 'reporterAgencyIds']);

/** nameAgencies puts the names of agencies, as they are called now, where entries kept their ids; one statement for all of them. */
export async function nameAgencies(db: TenantScope, entries: AuditView[]): Promise<AuditView[]> {
  const values = entries.flatMap((entry) =>
    entry.changes
      .filter((change) => agencyFields.has(change.field))
      .flatMap((change) => [change.before, change.after].flat()),
  );
  const ids = [...new Set(values.filter((value) => typeof value === 'string'))];
  if (ids.length === 0) return entries;
  const agencies = await db.agency.findMany({
    where: { tenantId: db.tenantId, id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  const named = (value: AuditValue): AuditValue => {
    if (Array.isArray(value)) return value.map(named);
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  };
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) =>
      agencyFields.has(change.field)
        ? { ...change, before: named(change.before), after: named(change.after) }
        : change,
    ),
  }));
}
