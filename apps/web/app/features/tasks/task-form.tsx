import {
  Button,
  ButtonRow,
  DateInput,
  ErrorSummary,
  FormStack,
  LinkButton,
  Stack,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import { StaleVersion } from '#app/features/configuration/stale-version.tsx';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { AssignmentFields, type Part } from './assignment-fields.tsx';
import { readTaskForm } from './read-task-form.ts';
import { taskTexts } from './task-texts.ts';

/** TaskFormValues are a task's fields as the form starts with them; without `rowVersion` the task is new. */
export interface TaskFormValues {
  title: string;
  detail: string;
  groupLabel: string | null;
  dueOn: string | null;
  agencies: readonly Part[];
  rowVersion?: number;
  submissionId?: string;
}

/** TaskForm states a task: what is to be done, by when, by which agencies. */
export function TaskForm(props: {
  readonly task: TaskFormValues;
  readonly agencies: readonly { id: string; name: string }[];
  readonly actionData: unknown;
  readonly back: string;
}) {
  const text = useText();
  const { t } = text;
  const { task, agencies, actionData, back } = props;
  const state = useFormState(actionData, 'task');
  const isNew = task.rowVersion === undefined;
  const field = (name: 'title' | 'detail' | 'groupLabel' | 'dueOn') => ({
    name,
    defaultValue: state.value(name, task[name]),
    error: state.error(name),
  });
  const optional = { optional: t('common.optional') };
  return (
    <form method="post">
      <input type="hidden" name="form" value="task" />
      {isNew ? (
        <input
          type="hidden"
          name="submissionId"
          value={state.value('submissionId', task.submissionId)}
        />
      ) : (
        <input type="hidden" name="rowVersion" value={task.rowVersion} />
      )}
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <StaleVersion
          actionData={actionData}
          form="task"
          saved={taskTexts({ ...task, assignments: assignmentsOf(task) }, agencies, text)}
          typed={(form) => taskTexts(readTaskForm(form), agencies, text)}
        />
        <TextArea
          {...field('title')}
          label={t('tasks.field_title')}
          help={t('tasks.field_title_help')}
          rows={2}
          required
          maxLength={500}
        />
        <TextArea {...field('detail')} {...optional} label={t('tasks.field_detail')} rows={5} />
        <DateInput
          {...field('dueOn')}
          {...optional}
          label={t('tasks.field_due')}
          help={t('tasks.field_due_help')}
        />
        <TextInput
          {...field('groupLabel')}
          {...optional}
          label={t('tasks.field_group')}
          help={t('tasks.field_group_help')}
          maxLength={300}
        />
      </FormStack>
      <Stack>
        <AssignmentFields parts={task.agencies} agencies={agencies} state={state} />
        <ButtonRow>
          <Button variant="primary">{isNew ? t('common.add') : t('common.save_changes')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}

const assignmentsOf = ({ agencies }: TaskFormValues) =>
  agencies.map(({ id, role, responsible }) => ({ agencyId: id, role, responsible }));
