import {
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  FormStack,
  LinkButton,
  Select,
  TextInput,
} from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** MergeForm chooses the agencies that end, the one that takes over, and the document that says so. */
export function MergeForm(props: {
  readonly agencies: readonly { id: string; name: string; isStandingBody: boolean }[];
  readonly actionData: unknown;
  readonly back: string;
}) {
  const { t } = useText();
  const { agencies, actionData, back } = props;
  const state = useFormState(actionData, 'merge');
  return (
    <form method="post">
      <input type="hidden" name="form" value="merge" />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <Select
          name="intoId"
          label={t('mandates.field_into')}
          help={t('mandates.field_into_help')}
          placeholder={t('common.choose')}
          required
          width="wide"
          defaultValue={state.value('intoId', '')}
          error={state.error('intoId')}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxGroup
          name="fromIds"
          label={t('mandates.field_from_ids')}
          help={t('mandates.field_from_ids_help')}
          defaultValues={state.values('fromIds', [])}
          error={state.error('fromIds')}
          options={agencies.map(({ id, name, isStandingBody }) => ({
            value: id,
            label: name,
            ...(isStandingBody && { help: t('agencies.standing_body') }),
          }))}
        />
        <TextInput
          name="basis"
          label={t('mandates.field_basis')}
          help={t('mandates.merge_basis_help')}
          required
          maxLength={500}
          defaultValue={state.value('basis', '')}
          error={state.error('basis')}
        />
        <ButtonRow>
          <Button variant="primary">{t('mandates.look')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
