import { TaskStatusSchema, type TaskStatus } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  FieldRow,
  FormStack,
  NumberInput,
  Select,
  TextArea,
} from '@tiendo/ui';
import { EvidenceField } from '#app/features/files/evidence-field.tsx';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** ProgressTask is what the form must know of its task; `submissionId` was drawn when the page was made. */
export interface ProgressTask {
  id: string;
  status: TaskStatus;
  percent: number;
  submissionId: string;
}

/** ProgressForm updates one task: status, percentage, note, file. It posts to the page that shows it. */
export function ProgressForm({
  task,
  actionData,
}: {
  readonly task: ProgressTask;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const prefix = `${task.id}-`;
  const state = useFormState(actionData, task.id, prefix);
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="form" value={task.id} />
      <input
        type="hidden"
        name="submissionId"
        value={state.value('submissionId', task.submissionId)}
      />
      <FormStack>
        <ErrorSummary
          id={`${prefix}errors`}
          title={t('common.error_summary')}
          errors={state.errors}
        />
        <FieldRow>
          <Select
            id={`${prefix}status`}
            name="status"
            label={t('tasks.field_status')}
            defaultValue={state.value('status', task.status)}
            error={state.error('status')}
            options={TaskStatusSchema.options.map((value) => ({
              value,
              label: t(`states.task_status_${value}`),
            }))}
          />
          <NumberInput
            id={`${prefix}percent`}
            name="percent"
            label={t('tasks.field_percent')}
            defaultValue={state.value('percent', task.percent)}
            error={state.error('percent')}
            width="tiny"
          />
        </FieldRow>
        <TextArea
          id={`${prefix}note`}
          name="note"
          label={t('tasks.field_note')}
          help={t('tasks.field_note_help')}
          rows={3}
          defaultValue={state.value('note', '')}
          error={state.error('note')}
        />
        <EvidenceField id={`${prefix}files`} state={state} />
        <ButtonRow>
          <Button variant="primary">{t('common.save')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
