import { ApprovalSchema } from '@tiendo/contracts';
import { Button, ButtonRow, ErrorSummary, FormStack, NumberInput, RadioGroup } from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Settings } from './dates-form.tsx';

/** ReportingSettingsForm says when late reports lock, and whether an agency's head approves them first. */
export function ReportingSettingsForm(props: {
  readonly settings: Settings;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { settings, actionData } = props;
  const state = useFormState(actionData, 'reporting', 'reporting-');
  return (
    <form method="post">
      <input type="hidden" name="form" value="reporting" />
      <input type="hidden" name="rowVersion" value={settings.rowVersion} />
      <FormStack>
        <ErrorSummary
          id="reporting-errors"
          title={t('common.error_summary')}
          errors={state.errors}
        />
        <NumberInput
          id="reporting-lockAfterDays"
          name="lockAfterDays"
          label={t('report-flow.field_lock_after')}
          help={t('report-flow.field_lock_after_help')}
          optional={t('common.optional')}
          suffix={t('report-flow.days')}
          width="tiny"
          defaultValue={state.value('lockAfterDays', settings.lockAfterDays)}
          error={state.error('lockAfterDays')}
        />
        <RadioGroup
          id="reporting-approval"
          name="approval"
          label={t('report-flow.field_approval')}
          defaultValue={state.value('approval', settings.approval)}
          error={state.error('approval')}
          options={ApprovalSchema.options.map((value) => ({
            value,
            label: t(`report-flow.approval_${value}`),
            help: t(`report-flow.approval_${value}_help`),
          }))}
        />
        <ButtonRow>
          <Button variant="primary">{t('common.save_changes')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
