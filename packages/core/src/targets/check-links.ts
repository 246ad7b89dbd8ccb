import { AppError, assertThat } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { LinkNames } from './snapshot.ts';

interface Links {
  /** Null for a target that is being created. */
  id: string | null;
  planId: string;
  parentId: string | null;
  ownerAgencyId: string | null;
  /** The owner so far, which may stay although it has been archived since. */
  ownerBefore: string | null;
}

/**
 * checkLinks fails unless the parent is a main target of the same plan and the owner an agency of the tenant, neither of them
 * archived. Targets nest one level: a target with clauses of its own cannot become a clause. It gives their names for the audit log.
 */
export async function checkLinks(tx: TenantTx, links: Links): Promise<LinkNames> {
  const parent = links.parentId === null ? null : await checkParent(tx, links, links.parentId);
  if (links.ownerAgencyId === null) return { parent, owner: null };
  const owner = await tx.agency.findFirst({
    where: { tenantId: tx.tenantId, id: links.ownerAgencyId },
    select: { name: true, archivedAt: true },
  });
  if (!owner) throw new AppError('not_found', { ownerAgencyId: 'not_found' });
  const mayOwn = owner.archivedAt === null || links.ownerAgencyId === links.ownerBefore;
  assertThat(mayOwn, 'archived', { ownerAgencyId: 'archived' });
  return { parent, owner: owner.name };
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
