import type { ReadRollup } from '@tiendo/contracts';
import { Prisma, type CentralDb } from '@tiendo/db';

/** topTenant selects the tenant asked for, the viewer's own when none is named; row-level security hides one that is not below it. */
export function topTenant(db: CentralDb, input: Pick<ReadRollup, 'under'>): Prisma.Sql {
  const which = input.under
    ? Prisma.sql`slug = ${input.under}`
    : Prisma.sql`id = ${db.viewerId}::uuid`;
  return Prisma.sql`SELECT id, ancestor_ids FROM tenant WHERE ${which}`;
}

/** countsInYear filters rows `s` of published_summary by year and by kind of plan. */
export function countsInYear(input: Pick<ReadRollup, 'year' | 'include'>): Prisma.Sql {
  const kind =
    input.include === 'all'
      ? Prisma.empty
      : Prisma.sql`AND s.is_demonstration = ${input.include === 'demonstration'}`;
  return Prisma.sql`s.period_from <= ${input.year} AND s.period_to >= ${input.year} ${kind}`;
}
