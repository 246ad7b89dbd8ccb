import { addDays } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import { z } from 'zod';

/** The one duty that has a mandate today. */
export const standingBody = 'standing_body';

/** StartedMandate is a duty that an agency takes up. */
export interface StartedMandate {
  agencyId: string;
  validFrom: CivilDate;
  basis: string;
  now: Date;
}

/**
 * startMandate writes that an agency holds the duty of standing body from a day on, and ends what was before. Two changes on one day are one: who
 * held it for no whole day is not history.
 */
export async function startMandate(tx: TenantTx, mandate: StartedMandate): Promise<void> {
  const { tenantId } = tx;
  const { agencyId, validFrom, basis, now } = mandate;
  await endMandatesBefore(tx, validFrom);
  const day = toDbDate(validFrom);
  const row = { agencyId, basis, validTo: null, handedOverAt: now };
  await tx.mandate.upsert({
    where: { tenantId_duty_validFrom: { tenantId, duty: standingBody, validFrom: day } },
    create: { tenantId, duty: standingBody, validFrom: day, ...row, coordinatorIds: [] },
    update: { ...row, rowVersion: { increment: 1 } },
    select: { id: true },
  });
}

/** endMandatesBefore ends the mandates that were handed over before a day on the day before it. */
export async function endMandatesBefore(tx: TenantTx, validFrom: CivilDate): Promise<void> {
  await tx.mandate.updateMany({
    where: {
      tenantId: tx.tenantId,
      duty: standingBody,
      validTo: null,
      handedOverAt: { not: null },
      validFrom: { lt: toDbDate(validFrom) },
    },
    data: { validTo: toDbDate(addDays(validFrom, -1)), rowVersion: { increment: 1 } },
  });
}

/**
 * keepFirstMandate writes down who held the duty before the first succession was entered: from the day on which the tenant began, or its oldest
 * plan was issued, and in any case before the successor. A tenant whose history has begun keeps it.
 */
export async function keepFirstMandate(
  tx: TenantTx,
  successor: { id: string | null; agencyId?: string; validFrom: CivilDate; now: Date },
): Promise<void> {
  const { tenantId } = tx;
  const known = await tx.mandate.findFirst({
    where: {
      tenantId,
      duty: standingBody,
      handedOverAt: { not: null },
      ...(successor.id && { id: { not: successor.id } }),
    },
    select: { id: true },
  });
  if (known) return;
  const holder = await tx.agency.findFirst({
    // An agency that is made with the role has it already, and held nothing before.
    where: {
      tenantId,
      isStandingBody: true,
      ...(successor.agencyId && { id: { not: successor.agencyId } }),
    },
    select: { id: true },
  });
  if (!holder) return;
  const [since] = z.array(z.object({ day: z.string() })).parse(
    await tx.$queryRaw`SELECT to_char(least((t.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
        (SELECT min(p.issued_on) FROM plan p WHERE p.tenant_id = t.id), ${successor.validFrom}::date - 1), 'YYYY-MM-DD') AS day
      FROM tenant t WHERE t.id = ${tenantId}::uuid`,
  );
  if (!since) return;
  const { now } = successor;
  await startMandate(tx, { agencyId: holder.id, validFrom: since.day, basis: '', now });
}
