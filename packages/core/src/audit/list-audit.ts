import { addDays, vietnamInstant } from '@tiendo/calendar';
import { AuditedEntitySchema, type ListAudit, type Page } from '@tiendo/contracts';
import type { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { diffStates, nameIn, type AuditState } from './diff.ts';
import { nameAgencies } from './name-agencies.ts';
import type { AuditView } from './views.ts';

const StateSchema = z.record(z.string(), z.json()).nullable() satisfies z.ZodType<AuditState>;

/** listAudit gives one page of the tenant's audit log, newest first, each entry with the fields that differ. */
export async function listAudit(ctx: ServiceContext, input: ListAudit): Promise<Page<AuditView>> {
  const { page, pageSize } = input;
  const where = filters(ctx, input);
  const [rows, total] = await Promise.all([
    ctx.db.auditEntry.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    ctx.db.auditEntry.count({ where }),
  ]);
  return { rows: await nameAgencies(ctx.db, rows.map(toView)), total, page, pageSize };
}

function filters(ctx: ServiceContext, input: ListAudit): Prisma.AuditEntryWhereInput {
  return {
    tenantId: ctx.db.tenantId,
    ...(input.entity && { entity: input.entity }),
    ...(input.entityId && { entityId: input.entityId }),
    ...(input.memberId && { memberId: input.memberId }),
    createdAt: {
      ...(input.from && { gte: midnight(input.from) }),
      ...(input.to && { lt: midnight(addDays(input.to, 1)) }),
    },
  };
}

/** A day in Vietnam starts at 17:00 UTC of the day before. */
function midnight(date: string): Date {
  return new Date(vietnamInstant(date, '00:00'));
}

type AuditRow = Prisma.AuditEntryGetPayload<object>;

function toView(row: AuditRow): AuditView {
  const before = StateSchema.parse(row.before);
  const after = StateSchema.parse(row.after);
  return {
    id: row.id,
    at: row.createdAt.toISOString(),
    actorName: row.actorName,
    memberId: row.memberId,
    entity: AuditedEntitySchema.parse(row.entity),
    entityId: row.entityId,
    action: row.action,
    name: nameIn(before, after),
    changes: diffStates(before, after),
  };
}
