import { addDays } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { fromDbDate } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { standingBody } from './mandate-rows.ts';

/** MandateView says who holds the duty of standing body from which day to which. */
export interface MandateView {
  id: string;
  agency: { id: string; name: string };
  validFrom: CivilDate;
  /** Its last day; null while nobody is named to follow. */
  validTo: CivilDate | null;
  basis: string;
  /** Whether obligations, access and open work have followed; false while its day is to come. */
  isDone: boolean;
  rowVersion: number;
}

/** listMandates gives who held, holds and will hold the duty of standing body, the newest first. */
export async function listMandates(ctx: ServiceContext): Promise<MandateView[]> {
  const rows = await ctx.db.mandate.findMany({
    where: { tenantId: ctx.db.tenantId, duty: standingBody },
    include: { agency: { select: { id: true, name: true } } },
    orderBy: { validFrom: 'desc' },
    take: 200,
  });
  return rows.map((row, index) => {
    const next = rows[index - 1];
    return {
      id: row.id,
      agency: row.agency,
      validFrom: fromDbDate(row.validFrom),
      validTo: fromDbDate(row.validTo) ?? (next ? addDays(fromDbDate(next.validFrom), -1) : null),
      basis: row.basis,
      isDone: row.handedOverAt !== null,
      rowVersion: row.rowVersion,
    };
  });
}
