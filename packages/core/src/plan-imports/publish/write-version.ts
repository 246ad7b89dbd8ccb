import { z } from 'zod';
import type { CivilDate } from '@tiendo/contracts';
import { fromDbDate, toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import type { Redline } from '../views.ts';
import { snapshotOf, type LivePlan } from './plan-snapshot.ts';

/** NewestVersion is the version in force before a new one. */
export interface NewestVersion {
  number: number;
  effectiveOn: CivilDate;
}

/** readNewestVersion gives a plan's newest version, or null while it has none. */
export async function readNewestVersion(
  tx: TenantTx,
  planId: string,
): Promise<NewestVersion | null> {
  const row = await tx.planVersion.findFirst({
    where: { tenantId: tx.tenantId, planId },
    select: { number: true, effectiveOn: true },
    orderBy: { number: 'desc' },
  });
  return row && { number: row.number, effectiveOn: fromDbDate(row.effectiveOn) };
}

const HeadSchema = z.object({
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuedOn: z.string().nullable(),
});

/** writeVersion keeps how a plan reads from a day on; what did not change is counted and not kept. */
export async function writeVersion(
  ctx: ServiceContext,
  tx: TenantTx,
  plan: LivePlan,
  version: {
    planId: string;
    number: number;
    effectiveOn: CivilDate;
    importId: string | null;
    redline: Redline;
  },
): Promise<void> {
  const { redline } = version;
  const { title, documentNumber, issuedOn } = HeadSchema.parse(plan.header);
  const entries = redline.entries.filter((entry) => entry.change !== 'kept');
  await tx.planVersion.create({
    data: {
      tenantId: tx.tenantId,
      planId: version.planId,
      number: version.number,
      effectiveOn: toDbDate(version.effectiveOn),
      title,
      documentNumber,
      issuedOn: toDbDate(issuedOn),
      importId: version.importId,
      changes: plain({ ...redline, entries }),
      snapshot: plain(snapshotOf(plan)),
      createdByName: ctx.actor.fullName,
      createdAt: ctx.now,
    },
    select: { id: true },
  });
}

/** firstRedline is that of a plan's first version: it changes nothing that was before. */
export function firstRedline(plan: LivePlan): Redline {
  const added = plan.targets.length + plan.tasks.length + plan.schedules.length;
  return { counts: { kept: 0, changed: 0, added, removed: 0 }, header: [], entries: [] };
}

const PlainSchema = z.record(z.string(), z.json());

function plain(value: object) {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return PlainSchema.parse(copy);
}
