import { found } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type Prisma, type TenantScope } from '@tiendo/db';
import { z } from 'zod';
import { agencyPart, scheduleFields, targetFields, taskFields } from './part-fields.ts';

const FieldsSchema = z.record(z.string(), z.json());

const PartSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  title: z.string(),
  fields: FieldsSchema,
});

/** PlanSnapshotSchema is a whole plan as it read on one day, agencies by the names that they had then. */
export const PlanSnapshotSchema = z.object({
  header: FieldsSchema,
  targets: z.array(PartSchema),
  tasks: z.array(PartSchema),
  schedules: z.array(PartSchema),
});
export type PlanSnapshot = z.infer<typeof PlanSnapshotSchema>;

/** SnapshotPart is one target, task or reporting rule; `fields` are what people state of it, under the names that the audit log uses. */
export type SnapshotPart = z.infer<typeof PartSchema>;

/** LivePart is a part of the plan in force; `sourced` tells whether it was made from a document. */
export interface LivePart extends SnapshotPart {
  sourced: boolean;
  /** How its main target reads; null for what is no clause. */
  parentTitle: string | null;
}

/** LivePlan is the plan in force, with what publishing needs beside the snapshot. */
export interface LivePlan {
  header: PlanSnapshot['header'];
  targets: LivePart[];
  tasks: LivePart[];
  schedules: LivePart[];
}

/** snapshotOf is what a version keeps of a plan. */
export function snapshotOf(plan: LivePlan): PlanSnapshot {
  const bare = (parts: readonly LivePart[]): SnapshotPart[] =>
    parts.map(({ id, parentId, title, fields }) => ({ id, parentId, title, fields }));
  const { header, targets, tasks, schedules } = plan;
  return { header, targets: bare(targets), tasks: bare(tasks), schedules: bare(schedules) };
}

const orderBy = [{ position: 'asc' as const }, { id: 'asc' as const }];
const passages = { _count: { select: { passages: true } } } as const;
const name = { select: { name: true } } as const;
const parent = { select: { title: true } } as const;
const targetParts = {
  ownerAgency: name,
  parent,
  ...passages,
} as const satisfies Prisma.TargetInclude;
const taskParts = {
  assignments: { include: { agency: name } },
  ...passages,
} as const satisfies Prisma.TaskInclude;
const scheduleParts = {
  reporters: { include: { agency: name } },
  ...passages,
} as const satisfies Prisma.ScheduleInclude;

/** readLivePlan reads a plan in force, its archived parts and its requests out of turn left out. Error: not_found. */
export async function readLivePlan(db: TenantScope, planId: string): Promise<LivePlan> {
  const { tenantId } = db;
  const plan = found(
    await db.plan.findFirst({
      where: { tenantId, id: planId },
      include: { legalBases: { orderBy: { position: 'asc' } } },
    }),
  );
  return {
    header: {
      title: plan.title,
      documentNumber: plan.documentNumber,
      issuedBy: plan.issuedBy,
      issuedOn: fromDbDate(plan.issuedOn),
      periodFrom: plan.periodFrom,
      periodTo: plan.periodTo,
      summary: plan.summary,
      legalBases: plan.legalBases.map((base) => base.documentNumber),
    },
    targets: await readTargets(db, planId),
    tasks: await readTasks(db, planId),
    schedules: await readSchedules(db, planId),
  };
}

async function readTargets(db: TenantScope, planId: string): Promise<LivePart[]> {
  const where = { tenantId: db.tenantId, planId, archivedAt: null };
  const rows = await db.target.findMany({ where, orderBy, include: targetParts });
  return rows.map((row) => ({
    ...common(row),
    parentId: row.parentId,
    parentTitle: row.parent?.title ?? null,
    fields: targetFields({
      ...row,
      value: fromDecimal(row.value),
      valueMax: fromDecimal(row.valueMax),
      denominator: fromDecimal(row.denominator),
      dueOn: fromDbDate(row.dueOn),
      owner: row.ownerAgency?.name ?? null,
    }),
  }));
}

async function readTasks(db: TenantScope, planId: string): Promise<LivePart[]> {
  const where = { tenantId: db.tenantId, planId, archivedAt: null };
  const rows = await db.task.findMany({ where, orderBy, include: taskParts });
  return rows.map((row) => ({
    ...common(row),
    parentId: null,
    parentTitle: null,
    fields: taskFields({
      ...row,
      dueOn: fromDbDate(row.dueOn),
      agencies: row.assignments.map((part) => agencyPart({ ...part, name: part.agency.name })),
    }),
  }));
}

async function readSchedules(db: TenantScope, planId: string): Promise<LivePart[]> {
  const where = { tenantId: db.tenantId, planId, archivedAt: null, question: null };
  const rows = await db.schedule.findMany({ where, orderBy, include: scheduleParts });
  return rows.map((row) => ({
    ...common(row),
    parentId: null,
    parentTitle: null,
    fields: scheduleFields({
      ...row,
      reporters: row.reporters.map((reporter) => reporter.agency.name),
    }),
  }));
}

function common(row: { id: string; title: string; _count: { passages: number } }) {
  const { id, title, _count } = row;
  return { id, title, sourced: _count.passages > 0 };
}
