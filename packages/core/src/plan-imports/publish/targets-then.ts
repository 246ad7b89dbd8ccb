import type { CivilDate } from '@tiendo/contracts';
import { fromDbDate, type TenantScope } from '@tiendo/db';
import { liveIdOf } from './live-id.ts';
import type { PartFields } from './part-fields.ts';
import { PlanSnapshotSchema } from './plan-snapshot.ts';
import { RedlineSchema } from './redline-schema.ts';

/** TargetsThen is how a plan's targets read on a day. */
export interface TargetsThen {
  /** The version in force that day; null where none was. */
  version: { id: string; number: number } | null;
  /** What each target said until a later version came, by id; null while there is none, and the rows say it themselves. */
  fields: ReadonlyMap<string, PartFields> | null;
}

/**
 * readTargetsThen reads how a plan's targets read on a day, what people had corrected by hand included: a version keeps what it found as well as what it made,
 * so that the version after that day says it.
 */
export async function readTargetsThen(
  db: TenantScope,
  planId: string,
  on: CivilDate,
): Promise<TargetsThen> {
  const { tenantId } = db;
  const versions = await db.planVersion.findMany({
    where: { tenantId, planId },
    select: { id: true, number: true, effectiveOn: true },
    orderBy: { number: 'asc' },
  });
  const version = versions.findLast((one) => fromDbDate(one.effectiveOn) <= on);
  const next = versions.find((one) => fromDbDate(one.effectiveOn) > on);
  return {
    version: version ? { id: version.id, number: version.number } : null,
    fields: next ? await fieldsBefore(db, next.id) : null,
  };
}

async function fieldsBefore(db: TenantScope, versionId: string): Promise<Map<string, PartFields>> {
  const { snapshot, changes } = await db.planVersion.findFirstOrThrow({
    where: { tenantId: db.tenantId, id: versionId },
    select: { snapshot: true, changes: true },
  });
  const fields = new Map(
    PlanSnapshotSchema.parse(snapshot).targets.map((target) => [target.id, target.fields]),
  );
  for (const { kind, id, itemId, before } of RedlineSchema.parse(changes).entries) {
    if (kind !== 'target') continue;
    if (id !== null && before !== null) fields.set(id, before);
    // What the version added was not there before it.
    if (id === null && itemId !== null) fields.delete(liveIdOf(itemId));
  }
  return fields;
}
