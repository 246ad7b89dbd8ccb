import type { TenantTx } from '@tiendo/db';
import { takeUpStandingBody } from '#app/agencies/take-up-standing-body.ts';
import { snapshot } from '#app/agencies/snapshot.ts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { nextPosition } from '#app/lists/ordered-list.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { auditCreated } from './audit-rows.ts';
import type { StatedAgency } from './stated-plan.ts';

/**
 * writeAgencies makes the agencies that a draft names and the tenant does not have, and gives every agency item's live id. An agency of that very name that
 * was made since the review is taken for it, and an archived one that the document names again is brought back. Where the tenant has no standing body yet, the draft's becomes it.
 */
export async function writeAgencies(
  ctx: ServiceContext,
  tx: TenantTx,
  agencies: readonly StatedAgency[],
): Promise<Map<string, string>> {
  const { tenantId } = tx;
  const existing = await tx.agency.findMany({
    where: { tenantId },
    select: { id: true, name: true, isStandingBody: true, archivedAt: true, successorId: true },
  });
  const inForce = successors(existing);
  const idOfName = new Map(existing.map((row) => [row.name, inForce(row.id)]));
  const ids = new Map<string, string>();
  const made: { id: string; content: StatedAgency['content'] }[] = [];
  for (const { itemId, agencyId, content } of agencies) {
    const known = agencyId === null ? idOfName.get(content.name) : inForce(agencyId);
    const id = known ?? derivedId(itemId, 'agency');
    ids.set(itemId, id);
    if (known !== undefined) continue;
    idOfName.set(content.name, id);
    made.push({ id, content });
  }
  await restore(ctx, tx, existing, new Set(ids.values()));
  const first = await nextPosition(tx, { table: 'agency', planId: null });
  await tx.agency.createMany({
    data: made.map(({ id, content }, index) => ({
      tenantId,
      id,
      ...content,
      isStandingBody: false,
      position: first + index,
    })),
  });
  await auditCreated(
    ctx,
    tx,
    'agency',
    made.map(({ id, content }) => [id, snapshot(content)]),
  );
  const leading = agencies.find((agency) => agency.content.isStandingBody);
  const leadingId = leading && ids.get(leading.itemId);
  if (leadingId && !existing.some((agency) => agency.isStandingBody)) {
    await takeUpStandingBody(ctx, tx, leadingId);
    await tx.agency.updateMany({
      where: { tenantId, id: leadingId },
      data: { isStandingBody: true, rowVersion: { increment: 1 } },
    });
  }
  return ids;
}

/** What was merged into another agency since the review is that other one, and so on. */
function successors(existing: readonly { id: string; successorId: string | null }[]) {
  const successorOf = new Map(existing.map((row) => [row.id, row.successorId]));
  return (id: string): string => {
    const passed = new Set<string>();
    let current = id;
    for (let next = successorOf.get(id); next && !passed.has(next); next = successorOf.get(next)) {
      passed.add(next);
      current = next;
    }
    return current;
  };
}

async function restore(
  ctx: ServiceContext,
  tx: TenantTx,
  existing: readonly { id: string; name: string; archivedAt: Date | null }[],
  named: ReadonlySet<string>,
): Promise<void> {
  const archived = existing.filter((agency) => agency.archivedAt !== null && named.has(agency.id));
  if (archived.length === 0) return;
  await tx.agency.updateMany({
    where: { tenantId: tx.tenantId, id: { in: archived.map((agency) => agency.id) } },
    data: { archivedAt: null, successorId: null, rowVersion: { increment: 1 } },
  });
  for (const { id, name } of archived) {
    const change = { entity: 'agency', entityId: id, action: 'restored' } as const;
    await recordAudit(tx, ctx.actor, { ...change, before: { name }, after: { name } });
  }
}
