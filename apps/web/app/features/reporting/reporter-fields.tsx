import { CheckboxGroup, FieldSet, RadioGroup, Select, TextArea, TextInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { ScheduleChoices } from './load-schedule-choices.ts';
import type { ScheduleFormValues } from './schedule-form.tsx';

/** ReporterFields say who reports, on which level, and to whom. */
export function ReporterFields(props: {
  readonly schedule: ScheduleFormValues;
  readonly agencies: ScheduleChoices;
  readonly state: FormState;
}) {
  const { t } = useText();
  const { schedule, agencies, state } = props;
  return (
    <FieldSet title={t('reporting.who_group')}>
      <Select
        name="hop"
        label={t('reporting.field_hop')}
        help={t('reporting.field_hop_help')}
        width="short"
        defaultValue={state.value('hop', schedule.hop)}
        error={state.error('hop')}
        options={[1, 2, 3].map((hop) => ({
          value: String(hop),
          label: t('reporting.hop_value', { hop }),
        }))}
      />
      <RadioGroup
        name="reporterScope"
        label={t('reporting.field_reporters')}
        defaultValue={state.value('reporterScope', schedule.reporterScope)}
        options={[
          {
            value: 'all',
            label: t('reporting.reporters_all'),
            help: t('reporting.reporters_all_help'),
          },
          { value: 'chosen', label: t('reporting.reporters_chosen') },
        ]}
      />
      <div data-for="chosen">
        <CheckboxGroup
          name="reporterAgencyIds"
          label={t('reporting.field_chosen')}
          help={t('reporting.field_chosen_help')}
          error={state.error('reporterAgencyIds')}
          defaultValues={state.values('reporterAgencyIds', schedule.reporterAgencyIds)}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <TextInput
        name="recipient"
        label={t('reporting.field_recipient')}
        optional={t('common.optional')}
        maxLength={300}
        defaultValue={state.value('recipient', schedule.recipient)}
        error={state.error('recipient')}
      />
      <TextArea
        name="forwardTo"
        label={t('reporting.field_forward_to')}
        help={t('reporting.field_forward_help')}
        optional={t('common.optional')}
        rows={2}
        defaultValue={state.value('forwardTo', schedule.forwardTo.join('\n'))}
        error={state.error('forwardTo')}
      />
    </FieldSet>
  );
}
