import { assertThat, type AssignmentRole, type UpdateTask } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';

type Assignments = UpdateTask['assignments'];

/** AssignmentSnapshot is one agency's part in a task as the audit log keeps it; the agency by name, as it was called then. */
export interface AssignmentSnapshot {
  agency: string;
  role: AssignmentRole;
  responsible: boolean;
}

/**
 * describeAssignments fails with not_found unless every agency is one of the tenant, and with archived for one that is archived and was not
 * part of the task before. It gives the assignments by name for the audit log.
 */
export async function describeAssignments(
  tx: TenantTx,
  assignments: Assignments,
  assignedBefore: ReadonlySet<string>,
): Promise<AssignmentSnapshot[]> {
  const agencies = await tx.agency.findMany({
    where: { tenantId: tx.tenantId, id: { in: assignments.map((part) => part.agencyId) } },
    select: { id: true, name: true, archivedAt: true },
  });
  assertThat(agencies.length === assignments.length, 'not_found', { assignments: 'not_found' });
  const mayTakePart = agencies.every(
    (agency) => agency.archivedAt === null || assignedBefore.has(agency.id),
  );
  assertThat(mayTakePart, 'archived', { assignments: 'archived' });
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  return assignments.map(({ agencyId, role, responsible }) => ({
    agency: names.get(agencyId) ?? agencyId,
    role,
    responsible,
  }));
}

/** writeAssignments makes a task's assignments exactly those given. */
export async function writeAssignments(
  tx: TenantTx,
  taskId: string,
  assignments: Assignments,
): Promise<void> {
  await tx.assignment.deleteMany({ where: { tenantId: tx.tenantId, taskId } });
  await tx.assignment.createMany({
    data: assignments.map(({ agencyId, role, responsible }) => ({
      tenantId: tx.tenantId,
      taskId,
      agencyId,
      role,
      responsible,
    })),
  });
}
