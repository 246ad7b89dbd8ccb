import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';

/** Handover says whose open work goes to whom, and what of it: reports of a hop and above, and tasks or not. */
export interface Handover {
  fromId: string;
  intoId: string;
  /** 2 moves what the standing body owes its superiors, 1 every report. */
  fromHop: 1 | 2;
  tasks: boolean;
  /** Who did it, for the reports' history; empty when the platform did. */
  memberName: string;
  reason: string;
  now: Date;
}

const IdsSchema = z.array(z.object({ id: z.string() }));

/**
 * moveReports hands an agency's unanswered reports, with their drafts, and its place in the rules that ask for them, to another agency. Where the other
 * one owes the same window already, the report is waived. What was answered stays with who answered it. Safe to run twice. Gives what was moved.
 */
export async function moveReports(tx: TenantTx, handover: Handover): Promise<string[]> {
  const { fromId, intoId, fromHop } = handover;
  const { tenantId } = tx;
  const open = Prisma.sql`o.tenant_id = ${tenantId}::uuid AND o.agency_id = ${fromId}::uuid
    AND o.state IN ('open', 'draft', 'awaiting_head', 'returned')
    AND EXISTS (SELECT 1 FROM period w JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      JOIN plan p ON p.tenant_id = s.tenant_id AND p.id = s.plan_id
      WHERE w.tenant_id = o.tenant_id AND w.id = o.period_id AND s.hop >= ${fromHop} AND p.status <> 'archived')`;
  const isOwed = Prisma.sql`EXISTS (SELECT 1 FROM obligation other WHERE other.tenant_id = o.tenant_id
    AND other.period_id = o.period_id AND other.agency_id = ${intoId}::uuid)`;
  const waived =
    await tx.$queryRaw`UPDATE obligation o SET state = 'waived', row_version = row_version + 1
    WHERE ${open} AND ${isOwed} RETURNING o.id`;
  const moved =
    await tx.$queryRaw`UPDATE obligation o SET agency_id = ${intoId}::uuid, row_version = row_version + 1
    WHERE ${open} RETURNING o.id`;
  for (const [kind, rows] of [
    ['waived', waived],
    ['handed_over', moved],
  ] as const) {
    await tx.reportEvent.createMany({
      data: IdsSchema.parse(rows).map(({ id }) => ({
        tenantId,
        obligationId: id,
        kind,
        memberName: handover.memberName,
        reason: handover.reason,
        createdAt: handover.now,
      })),
    });
  }
  await tx.$executeRaw`
    INSERT INTO schedule_reporter (tenant_id, schedule_id, agency_id)
    SELECT r.tenant_id, r.schedule_id, ${intoId}::uuid FROM schedule_reporter r
    JOIN schedule s ON s.tenant_id = r.tenant_id AND s.id = r.schedule_id AND s.hop >= ${fromHop}
    WHERE r.tenant_id = ${tenantId}::uuid AND r.agency_id = ${fromId}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    DELETE FROM schedule_reporter r USING schedule s
    WHERE r.tenant_id = ${tenantId}::uuid AND r.agency_id = ${fromId}::uuid
      AND s.tenant_id = r.tenant_id AND s.id = r.schedule_id AND s.hop >= ${fromHop}`;
  return idsOf(moved);
}

const idsOf = (rows: unknown) => IdsSchema.parse(rows).map(({ id }) => id);

/**
 * moveTasks hands an agency's part in unfinished tasks to another one: the stronger of both parts stays where both had one. What is done stays
 * with who did it. Safe to run twice. Gives the tasks in which a part was moved.
 */
export async function moveTasks(tx: TenantTx, { fromId, intoId }: Handover): Promise<string[]> {
  const { tenantId } = tx;
  const unfinished = Prisma.sql`SELECT t.id FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${tenantId}::uuid AND t.status <> 'done' AND t.archived_at IS NULL AND p.status <> 'archived'`;
  await tx.$executeRaw`
    INSERT INTO assignment (tenant_id, task_id, agency_id, role, responsible)
    SELECT s.tenant_id, s.task_id, ${intoId}::uuid, s.role, s.responsible FROM assignment s
    WHERE s.tenant_id = ${tenantId}::uuid AND s.agency_id = ${fromId}::uuid AND s.task_id IN (${unfinished})
    ON CONFLICT (tenant_id, task_id, agency_id) DO UPDATE SET
      role = least(assignment.role, excluded.role), responsible = assignment.responsible OR excluded.responsible`;
  const moved = await tx.$queryRaw`
    DELETE FROM assignment s
    WHERE s.tenant_id = ${tenantId}::uuid AND s.agency_id = ${fromId}::uuid AND s.task_id IN (${unfinished})
    RETURNING s.task_id AS id`;
  return idsOf(moved);
}
