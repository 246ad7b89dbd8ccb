import { Checkbox, CheckboxGroup, FieldSet, NumberInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Policy } from './policy-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly audiences: readonly { readonly value: string; readonly label: string }[];
  readonly state: FormState;
}

/** WeeklyFields say whether, how long and whom the tenant reminds every week after its last rung. */
export function WeeklyFields({ policy, audiences, state }: Props) {
  const { t } = useText();
  return (
    <FieldSet title={t('reminders.weekly_legend')}>
      <Checkbox
        name="policy.weekly"
        label={t('reminders.field_weekly')}
        defaultChecked={state.checked('policy.weekly', policy.weekly !== null)}
      />
      <div className="weekly">
        <NumberInput
          name="policy.weekly.times"
          label={t('reminders.field_weekly_times')}
          defaultValue={state.value('policy.weekly.times', policy.weekly?.times ?? 12)}
          error={state.error('policy.weekly.times')}
        />
        <CheckboxGroup
          name="policy.weekly.tell"
          label={t('reminders.field_tell')}
          inline
          options={audiences}
          defaultValues={state.values('policy.weekly.tell', policy.weekly?.tell ?? [])}
          error={state.error('policy.weekly.tell')}
        />
      </div>
    </FieldSet>
  );
}
