import { AppError, assertThat, type ImportItemContent } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { usedAgencies } from './blockers.ts';
import type { LockedImport } from './import-rows.ts';

/**
 * checkLinks fails with not_found unless every agency that a content names is an agency item of the same import, and its indicator an entry of the ministry's
 * catalogue.
 */
export async function checkLinks(
  tx: TenantTx,
  importId: string,
  content: ImportItemContent,
): Promise<void> {
  const ids = [...new Set(usedAgencies({ content }))];
  const { tenantId } = tx;
  if (ids.length > 0) {
    const count = await tx.planImportItem.count({
      where: { tenantId, importId, kind: 'agency', id: { in: ids } },
    });
    assertThat(count === ids.length, 'not_found', { content: 'not_found' });
  }
  const indicatorId = content.kind === 'target' ? content.fields.indicatorId : null;
  if (indicatorId === null) return;
  const indicator = await tx.indicator.findFirst({ where: { id: indicatorId } });
  assertThat(indicator, 'not_found', { indicatorId: 'not_found' });
}

/**
 * checkAgency fails with duplicate_name when another live agency item of the import, or another agency of the tenant, has this name, or another item is
 * the same existing agency; not_found or archived for a match that cannot be one.
 */
export async function checkAgency(
  tx: TenantTx,
  importId: string,
  item: { id: string | null; name: string; matchId: string | null },
): Promise<void> {
  const { tenantId } = tx;
  const others = await tx.planImportItem.findMany({
    where: {
      tenantId,
      importId,
      kind: 'agency',
      state: { not: 'removed' },
      ...(item.id !== null && { id: { not: item.id } }),
      OR: [
        { content: { path: ['fields', 'name'], equals: item.name } },
        ...(item.matchId === null ? [] : [{ agencyId: item.matchId }]),
      ],
    },
    select: { agencyId: true },
  });
  const sameAgency = others.some(
    (other) => item.matchId !== null && other.agencyId === item.matchId,
  );
  assertThat(!sameAgency, 'duplicate_name', { matchId: 'duplicate_name' });
  assertThat(others.length === 0, 'duplicate_name', { name: 'duplicate_name' });
  if (item.matchId === null) {
    const taken = await tx.agency.findFirst({ where: { tenantId, name: item.name } });
    assertThat(!taken, 'duplicate_name', { name: 'duplicate_name' });
    return;
  }
  const match = await tx.agency.findFirst({ where: { tenantId, id: item.matchId } });
  if (!match) throw new AppError('not_found', { matchId: 'not_found' });
  assertThat(match.archivedAt === null, 'archived', { matchId: 'archived' });
}

/** checkContinued fails with not_found unless the match is a live row of the plan that the import amends, and with conflict when another item continues it. */
export async function checkContinued(
  tx: TenantTx,
  { id: importId, amends, planId }: LockedImport,
  item: { id: string; kind: 'target' | 'task' | 'schedule'; matchId: string },
): Promise<void> {
  const { tenantId } = tx;
  const { kind, matchId } = item;
  assertThat(amends && planId !== null, 'not_found', { matchId: 'not_found' });
  const where = { tenantId, planId, id: matchId };
  const found = {
    target: () => tx.target.findFirst({ where, select: { id: true } }),
    task: () => tx.task.findFirst({ where, select: { id: true } }),
    schedule: () => tx.schedule.findFirst({ where, select: { id: true } }),
  };
  assertThat(await found[kind](), 'not_found', { matchId: 'not_found' });
  const other = await tx.planImportItem.findFirst({
    where: {
      tenantId,
      importId,
      id: { not: item.id },
      state: { not: 'removed' },
      ...matchData(kind, matchId),
    },
    select: { id: true },
  });
  assertThat(!other, 'conflict', { matchId: 'conflict' });
}

/** matchData is where an item keeps the existing row that it is. */
export function matchData(kind: ImportItemContent['kind'], id: string | null) {
  if (kind === 'agency') return { agencyId: id };
  if (kind === 'target') return { targetId: id };
  return kind === 'task' ? { taskId: id } : { scheduleId: id };
}
