import type { ImportSchedule, ImportTarget, ImportTask } from '@tiendo/contracts';
import { Prisma, toDbDate } from '@tiendo/db';
import { toJson } from '#app/audit/to-json.ts';

/** LiveAgency gives the live id of an agency item. */
export type LiveAgency = (itemId: string) => string;

/** targetColumns is what a target's row stores of what the document states. */
export function targetColumns(content: ImportTarget, agency: LiveAgency, parentId: string | null) {
  const { ownerItemId, dueOn, ...fields } = content;
  return {
    ...fields,
    parentId,
    dueOn: toDbDate(dueOn),
    ownerAgencyId: ownerItemId === null ? null : agency(ownerItemId),
  };
}

/** taskColumns is what a task's row stores of what the document states. */
export function taskColumns({ title, detail, groupLabel, dueOn }: ImportTask) {
  return { title, detail, groupLabel, dueOn: toDbDate(dueOn) };
}

/** assignmentRows are a task's assignments; an agency that two items stand for has one part, the first that was named. */
export function assignmentRows(
  tenantId: string,
  taskId: string,
  content: ImportTask,
  agency: LiveAgency,
) {
  const parts = new Map(
    content.assignments
      .map((part) => ({ ...part, agencyId: agency(part.agencyItemId) }))
      .reverse()
      .map((part) => [part.agencyId, part]),
  );
  return [...parts.values()].map(({ agencyId, role, responsible }) => ({
    tenantId,
    taskId,
    agencyId,
    role,
    responsible,
  }));
}

/** scheduleColumns is what a reporting rule's row stores of what the document states. */
export function scheduleColumns(content: ImportSchedule) {
  const { title, kind, rule, dueText, hop, reporterScope, recipient, forwardTo } = content;
  return {
    title,
    kind,
    rule: rule === null ? Prisma.DbNull : toJson(rule),
    dueText,
    hop,
    reporterScope,
    recipient,
    forwardTo,
  };
}

/** reporterRows are the agencies that a rule names. */
export function reporterRows(
  tenantId: string,
  scheduleId: string,
  content: ImportSchedule,
  agency: LiveAgency,
) {
  const chosen = content.reporterScope === 'chosen' ? content.reporterItemIds : [];
  return [...new Set(chosen.map(agency))].map((agencyId) => ({ tenantId, scheduleId, agencyId }));
}
