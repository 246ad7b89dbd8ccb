import { AppError, assertThat } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { indicatorName, type LinkNames } from './snapshot.ts';

interface Links {
  /** Null for a target that is being created. */
  id: string | null;
  planId: string;
  parentId: string | null;
  ownerAgencyId: string | null;
  indicatorId: string | null;
  /** The owner and the indicator so far, which may stay although they have been archived since. */
  before: { ownerAgencyId: string | null; indicatorId: string | null } | null;
}

/**
 * checkLinks fails unless the parent is a main target of the same plan, the owner an agency of the tenant and the indicator an entry of the
 * ministry's catalogue, none of them archived. Targets nest one level: a target with clauses of its own cannot become a clause. It gives their names for the audit log.
 */
export async function checkLinks(tx: TenantTx, links: Links): Promise<LinkNames> {
  const { parentId, ownerAgencyId, indicatorId } = links;
  return {
    parent: parentId === null ? null : await checkParent(tx, links, parentId),
    owner: ownerAgencyId === null ? null : await checkOwner(tx, links, ownerAgencyId),
    indicator: indicatorId === null ? null : await checkIndicator(tx, links, indicatorId),
  };
}

async function checkOwner(tx: TenantTx, { before }: Links, id: string): Promise<string> {
  const owner = await tx.agency.findFirst({
    where: { tenantId: tx.tenantId, id },
    select: { name: true, archivedAt: true },
  });
  if (!owner) throw new AppError('not_found', { ownerAgencyId: 'not_found' });
  const mayOwn = owner.archivedAt === null || id === before?.ownerAgencyId;
  assertThat(mayOwn, 'archived', { ownerAgencyId: 'archived' });
  return owner.name;
}

async function checkIndicator(tx: TenantTx, { before }: Links, id: string): Promise<string> {
  const indicator = await tx.indicator.findFirst({
    where: { id },
    select: { code: true, name: true, archivedAt: true },
  });
  if (!indicator) throw new AppError('not_found', { indicatorId: 'not_found' });
  const mayStand = indicator.archivedAt === null || id === before?.indicatorId;
  assertThat(mayStand, 'archived', { indicatorId: 'archived' });
  return indicatorName(indicator);
}

async function checkParent(tx: TenantTx, links: Links, parentId: string): Promise<string> {
  const parent = await tx.target.findFirst({
    where: { tenantId: tx.tenantId, id: parentId, planId: links.planId },
    select: { title: true, parentId: true, archivedAt: true },
  });
  if (!parent) throw new AppError('not_found', { parentId: 'not_found' });
  assertThat(parent.archivedAt === null, 'archived', { parentId: 'archived' });
  const nests = parent.parentId === null && parentId !== links.id;
  assertThat(nests, 'invalid_input', { parentId: 'invalid_input' });
  if (links.id === null) return parent.title;
  const clause = await tx.target.findFirst({
    where: { tenantId: tx.tenantId, parentId: links.id },
    select: { id: true },
  });
  assertThat(clause === null, 'invalid_input', { parentId: 'invalid_input' });
  return parent.title;
}
