import { holderOn, vietnamDateOf } from '@tiendo/calendar';
import { fromDbDate, type TenantScope } from '@tiendo/db';
import { standingBody } from '#app/mandates/mandate-rows.ts';

/** standingBodyAt names the agency that held the duty of standing body on the day of an instant (ISO 8601); null where no history says so. */
export async function standingBodyAt(db: TenantScope, instant: string): Promise<string | null> {
  const mandates = await db.mandate.findMany({
    where: { tenantId: db.tenantId, duty: standingBody, handedOverAt: { not: null } },
    include: { agency: { select: { id: true, name: true } } },
  });
  const holder = holderOn(
    mandates.map(({ agency, validFrom, validTo }) => ({
      agencyId: agency.id,
      from: fromDbDate(validFrom),
      to: fromDbDate(validTo),
    })),
    vietnamDateOf(Date.parse(instant)),
  );
  return mandates.find(({ agency }) => agency.id === holder)?.agency.name ?? null;
}
