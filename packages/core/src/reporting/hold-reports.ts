import { assertThat } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';

/** HeldReport is an obligation that nobody else changes until the transaction ends. */
export type HeldReport = Awaited<ReturnType<typeof holdReports>>[number];

/** holdReports reads obligations and holds them, always in the same order, so that two people who act on many take turns. Error: not_found. */
export async function holdReports(tx: TenantTx, obligationIds: readonly string[]) {
  const ids = [...new Set(obligationIds)].sort();
  await tx.$queryRaw`SELECT 1 FROM obligation
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.obligation.findMany({
    where: { tenantId: tx.tenantId, id: { in: ids } },
    select: {
      id: true,
      planId: true,
      agencyId: true,
      state: true,
      rowVersion: true,
      lastDay: true,
      extendedTo: true,
      unlockedUntil: true,
      plan: { select: { status: true } },
    },
    orderBy: { id: 'asc' },
  });
  assertThat(rows.length === ids.length, 'not_found');
  return rows;
}
