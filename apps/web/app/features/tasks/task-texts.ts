import type { UpdateTask } from '@tiendo/contracts';
import type { FieldText } from '#app/features/configuration/stale-version.tsx';
import type { Text } from '#app/lib/text.ts';

type Fields = Omit<UpdateTask, 'id' | 'rowVersion'>;

/** taskTexts writes what people state of a task, field by field; its agencies in the order of the tenant's list. */
export function taskTexts(
  task: Fields,
  agencies: readonly { id: string; name: string }[],
  { t, formatDate }: Text,
): FieldText[] {
  const parts = agencies.flatMap(({ id, name }) => {
    const part = task.assignments.find(({ agencyId }) => agencyId === id);
    if (!part) return [];
    const role = t(`states.assignment_${part.role}`);
    return `${name}: ${part.responsible ? `${role}, ${t('audit.responsible')}` : role}`;
  });
  return [
    { term: t('tasks.field_title'), value: task.title },
    { term: t('tasks.field_detail'), value: task.detail },
    { term: t('tasks.field_due'), value: task.dueOn === null ? '' : formatDate(task.dueOn) },
    { term: t('tasks.field_group'), value: task.groupLabel ?? '' },
    { term: t('tasks.field_assignments'), value: parts.join('\n') },
  ];
}
