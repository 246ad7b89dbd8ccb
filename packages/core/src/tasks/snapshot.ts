import type { CivilDate } from '@tiendo/contracts';
import { fromDbDate, type Prisma } from '@tiendo/db';
import type { AssignmentSnapshot } from './assignments.ts';

interface TaskFields {
  title: string;
  detail: string;
  groupLabel: string | null;
  dueOn: CivilDate | null;
}

/** snapshot is what the audit log keeps of a task; its agencies in the order of their names. */
export function snapshot(
  { title, detail, groupLabel, dueOn }: TaskFields,
  agencies: AssignmentSnapshot[],
) {
  const sorted = agencies.toSorted((a, b) => (a.agency < b.agency ? -1 : 1));
  return { title, detail, groupLabel, dueOn, agencies: sorted };
}

/** taskInclude is what snapshotOfRow needs beside the task's own row. */
export const taskInclude = {
  assignments: { include: { agency: { select: { name: true } } } },
} as const satisfies Prisma.TaskInclude;

type TaskRow = Prisma.TaskGetPayload<{ include: typeof taskInclude }>;

/** snapshotOfRow is the same of a stored row. */
export function snapshotOfRow(row: TaskRow) {
  return snapshot(
    { ...row, dueOn: fromDbDate(row.dueOn) },
    row.assignments.map((part) => ({
      agency: part.agency.name,
      role: part.role,
      responsible: part.responsible,
    })),
  );
}
