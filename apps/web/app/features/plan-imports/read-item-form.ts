import { readAgencyForm } from '#app/features/agencies/agency-form.tsx';
import { readScheduleForm } from '#app/features/reporting/read-schedule-form.ts';
import { readTargetForm } from '#app/features/targets/read-target-form.ts';
import { readTaskForm } from '#app/features/tasks/read-task-form.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { itemKinds, type ItemKind } from './types.ts';

/** readItemKind is the kind of item that a form states. */
export function readItemKind(form: FormReader): ItemKind {
  return itemKinds.find((kind) => kind === form.text('itemKind')) ?? 'task';
}

/** readItemForm gives what was typed into an item's form; a draft's rows refer to agencies by the items that will become them. */
export function readItemForm(form: FormReader) {
  const kind = readItemKind(form);
  switch (kind) {
    case 'agency':
      return { kind, fields: readAgencyForm(form) };
    case 'target': {
      const { ownerAgencyId: ownerItemId, ...fields } = readTargetForm(form);
      return {
        kind,
        fields: { ...statement(fields), ownerItemId, indicatorId: fields.indicatorId },
      };
    }
    case 'task': {
      const { assignments, ...fields } = readTaskForm(form);
      const parts = assignments.map(({ agencyId, ...part }) => ({
        ...part,
        agencyItemId: agencyId,
      }));
      return { kind, fields: { ...fields, assignments: parts } };
    }
    case 'schedule': {
      const { reporterAgencyIds: reporterItemIds, ...fields } = readScheduleForm(form);
      return { kind, fields: { ...fields, reporterItemIds } };
    }
  }
}

type TargetForm = ReturnType<typeof readTargetForm>;

/** What a document states of a target; how its figures are collected is said later, at the plan. */
function statement(form: Omit<TargetForm, 'ownerAgencyId'>) {
  const { title, groupLabel, comparator, strict, value, valueMax } = form;
  const { unit, unitNoun, denominator, dueOn } = form;
  return {
    title,
    groupLabel,
    comparator,
    strict,
    value,
    valueMax,
    unit,
    unitNoun,
    denominator,
    dueOn,
  };
}
