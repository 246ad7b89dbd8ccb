import {
  Button,
  ButtonRow,
  Checkbox,
  DateInput,
  ErrorSummary,
  FormStack,
  Select,
  TextInput,
} from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** HandOverForm says who takes the duty of standing body from which day by which document; the next step says what will follow. */
export function HandOverForm(props: {
  readonly successors: readonly { id: string; name: string }[];
  readonly holder: string | null;
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const { t, today } = useText();
  const { successors, holder, submissionId, actionData } = props;
  const state = useFormState(actionData, 'hand-over');
  return (
    <form method="post">
      <input type="hidden" name="form" value="hand-over" />
      <input type="hidden" name="submissionId" value={state.value('submissionId', submissionId)} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <Select
          name="agencyId"
          label={t('mandates.field_successor')}
          placeholder={t('common.choose')}
          required
          width="wide"
          defaultValue={state.value('agencyId', '')}
          error={state.error('agencyId')}
          options={successors.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateInput
          name="validFrom"
          label={t('mandates.field_from')}
          help={t('mandates.field_from_help')}
          required
          defaultValue={state.value('validFrom', today)}
          error={state.error('validFrom')}
        />
        <TextInput
          name="basis"
          label={t('mandates.field_basis')}
          help={t('mandates.field_basis_help')}
          required
          maxLength={500}
          defaultValue={state.value('basis', '')}
          error={state.error('basis')}
        />
        {holder !== null && (
          <Checkbox
            name="movesTasks"
            label={t('mandates.field_tasks')}
            help={t('mandates.field_tasks_help', { agency: holder })}
            defaultChecked={state.checked('movesTasks', false)}
          />
        )}
        <ButtonRow>
          <Button variant="primary">{t('mandates.look')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
