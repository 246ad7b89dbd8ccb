import { ChannelSchema } from '@tiendo/contracts';
import { Checkbox, CheckboxGroup, FieldRow, NumberInput, TextInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Policy } from './policy-texts.ts';

/** WayFields say by which channels, at which hours and on which days the tenant reminds, and of what beside due dates. */
export function WayFields(props: { readonly policy: Policy; readonly state: FormState }) {
  const { t } = useText();
  const { policy, state } = props;
  return (
    <>
      <CheckboxGroup
        name="policy.channels"
        label={t('reminders.field_channels')}
        help={t('reminders.field_channels_help')}
        inline
        options={inOrder(policy.channels).map((value) => ({
          value,
          label: t(`reminders.channel_${value}`),
        }))}
        defaultValues={state.values('policy.channels', policy.channels)}
        error={state.error('policy.channels')}
      />
      <FieldRow>
        <TextInput
          name="policy.sendFrom"
          label={t('reminders.field_send_from')}
          defaultValue={state.value('policy.sendFrom', policy.sendFrom)}
          error={state.error('policy.sendFrom')}
        />
        <TextInput
          name="policy.sendTo"
          label={t('reminders.field_send_to')}
          defaultValue={state.value('policy.sendTo', policy.sendTo)}
          error={state.error('policy.sendTo')}
        />
        <NumberInput
          name="policy.approverAfterDays"
          label={t('reminders.field_approver')}
          help={t('reminders.field_approver_help')}
          defaultValue={state.value('policy.approverAfterDays', policy.approverAfterDays)}
          error={state.error('policy.approverAfterDays')}
        />
      </FieldRow>
      <Checkbox
        name="policy.onWorkingDays"
        label={t('reminders.field_working_days')}
        defaultChecked={state.checked('policy.onWorkingDays', policy.onWorkingDays)}
      />
      <Checkbox
        name="policy.digest"
        label={t('reminders.field_digest')}
        defaultChecked={state.checked('policy.digest', policy.digest)}
      />
    </>
  );
}

type Channels = Policy['channels'];

/** The channels in use stand first, in the order in which they are tried. */
function inOrder(used: Channels): Channels {
  return [...used, ...ChannelSchema.options.filter((channel) => !used.includes(channel))];
}
