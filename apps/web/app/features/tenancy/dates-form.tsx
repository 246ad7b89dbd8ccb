import { NonWorkingPolicySchema } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  FormStack,
  LinkButton,
  RadioGroup,
  TextArea,
} from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { writeDayLines } from './day-lines.ts';

/** Settings are what the tenant has set. */
export type Settings = Outputs['tenancy']['readSettings'];

/** DatesForm says how the tenant reads dates: "trước ngày", days off, days worked instead. */
export function DatesForm(props: {
  readonly settings: Settings;
  readonly actionData: unknown;
  readonly back: string;
}) {
  const { t } = useText();
  const { settings, actionData, back } = props;
  const { holidays, workingSaturdays } = settings.workingCalendar;
  const state = useFormState(actionData, 'settings');
  return (
    <form method="post">
      <input type="hidden" name="form" value="settings" />
      <input type="hidden" name="rowVersion" value={settings.rowVersion} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <RadioGroup
          name="beforeMeans"
          label={t('setup.field_before_means')}
          defaultValue={state.value('beforeMeans', settings.beforeMeans)}
          options={[
            { value: 'previous-day', label: t('setup.before_previous_day') },
            { value: 'same-day', label: t('setup.before_same_day') },
          ]}
        />
        <RadioGroup
          name="nonWorking"
          label={t('setup.field_non_working')}
          defaultValue={state.value('nonWorking', settings.nonWorking)}
          options={NonWorkingPolicySchema.options.map((value) => ({
            value,
            label: t(`setup.non_working_${value}`),
          }))}
        />
        <TextArea
          name="holidays"
          label={t('setup.field_holidays')}
          help={t('setup.field_holidays_help')}
          optional={t('common.optional')}
          rows={8}
          defaultValue={state.value('holidays', writeDayLines(holidays))}
          error={state.error('holidays')}
        />
        <TextArea
          name="workingSaturdays"
          label={t('setup.field_working_saturdays')}
          help={t('setup.field_working_saturdays_help')}
          optional={t('common.optional')}
          rows={4}
          defaultValue={state.value('workingSaturdays', writeDayLines(workingSaturdays))}
          error={state.error('workingSaturdays')}
        />
        <ButtonRow>
          <Button variant="primary">{t('common.save_changes')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
