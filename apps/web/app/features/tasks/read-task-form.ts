import { AssignmentRoleSchema, type AssignmentRole } from '@tiendo/contracts';
import type { FormReader } from '#app/lib/form-reader.ts';

const roleName = /^role-(.+)$/;

/**
 * readTaskForm gives what was typed into TaskForm. Every agency has one choice of role; when none is marked responsible, the lead agencies
 * are, and without a lead those that were requested.
 */
export function readTaskForm(form: FormReader) {
  return {
    title: form.text('title'),
    detail: form.text('detail'),
    groupLabel: form.optional('groupLabel'),
    dueOn: form.optional('dueOn'),
    assignments: withResponsible(readAssignments(form)),
  };
}

interface Assignment {
  agencyId: string;
  role: AssignmentRole;
  responsible: boolean;
}

function readAssignments(form: FormReader): Assignment[] {
  return form.names().flatMap((name) => {
    const agencyId = roleName.exec(name)?.[1];
    const role = AssignmentRoleSchema.safeParse(form.text(name));
    if (agencyId === undefined || !role.success) return [];
    return { agencyId, role: role.data, responsible: form.checked(`responsible-${agencyId}`) };
  });
}

/** withResponsible makes somebody answer for the task when nobody was marked. */
function withResponsible(assignments: Assignment[]): Assignment[] {
  if (assignments.some((part) => part.responsible)) return assignments;
  const role = assignments.some((part) => part.role === 'lead') ? 'lead' : 'requested';
  return assignments.map((part) => ({ ...part, responsible: part.role === role }));
}
