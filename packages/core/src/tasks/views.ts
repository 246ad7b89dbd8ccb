import type { AssignmentRole, CivilDate, TaskStanding, TaskStatus } from '@tiendo/contracts';
import type { WorkGroup } from './policy.ts';

/** TaskRow is a task in a list: `standing` is its cell today, percent 0–100, dates civil dates in Vietnam. */
export interface TaskRow {
  id: string;
  planId: string;
  planTitle: string;
  /** The last year of its plan. */
  planEndsIn: number;
  isDemonstration: boolean;
  title: string;
  groupLabel: string | null;
  dueOn: CivilDate | null;
  status: TaskStatus;
  standing: TaskStanding;
  percent: number;
  completedOn: CivilDate | null;
  latestNote: string | null;
  /** Whether it was made from a passage of a document. */
  sourced: boolean;
  archived: boolean;
  rowVersion: number;
  agencies: { id: string; name: string; role: AssignmentRole; responsible: boolean }[];
}

/** MyTask is a task on "Việc của tôi". */
export interface MyTask extends TaskRow {
  group: WorkGroup;
  /** Whether this member may update it, or only follows it (phối hợp). */
  mayUpdate: boolean;
}

/** TaskHistoryEntry is one update of a task, newest first in lists. */
export interface TaskHistoryEntry {
  id: string;
  at: string;
  memberName: string;
  status: TaskStatus;
  percent: number;
  note: string;
  files: { id: string; name: string; sizeBytes: number; mediaType: string }[];
}

/** TaskDetail is one task with all that is known of it. */
export interface TaskDetail extends TaskRow {
  detail: string;
  mayUpdate: boolean;
  history: TaskHistoryEntry[];
}
