import { AudienceSchema, ChannelSchema, type UpdateReminderPolicy } from '@tiendo/contracts';
import { Button, ButtonRow, ErrorSummary, FieldSet, FormStack } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { StaleVersion } from '#app/features/configuration/stale-version.tsx';
import { policyTexts } from './policy-texts.ts';
import { RungFields } from './rung-fields.tsx';
import { WayFields } from './way-fields.tsx';
import { WeeklyFields } from './weekly-fields.tsx';

type Policy = Outputs['reminders']['readPolicy'];

/** Empty rungs at the end of the form, for adding. */
const spare = 2;

/** readPolicyForm reads the form; a rung without days is left out. */
export function readPolicyForm(form: FormReader): UpdateReminderPolicy {
  const rungs = form
    .names()
    .flatMap((name) => /^policy\.rungs\.(\d+)\.days$/.exec(name)?.[1] ?? [])
    .filter((index) => form.text(`policy.rungs.${index}.days`) !== '')
    .map((index) => {
      const days = form.number(`policy.rungs.${index}.days`);
      const isBefore = form.text(`policy.rungs.${index}.side`) === 'before';
      const tell = AudienceSchema.array().parse(form.all(`policy.rungs.${index}.tell`));
      return { days: isBefore ? 0 - days : days, tell };
    });
  return {
    rowVersion: form.number('rowVersion'),
    policy: {
      rungs,
      weekly: form.checked('policy.weekly')
        ? {
            tell: AudienceSchema.array().parse(form.all('policy.weekly.tell')),
            times: form.number('policy.weekly.times'),
          }
        : null,
      channels: ChannelSchema.array().parse(form.all('policy.channels')),
      onWorkingDays: form.checked('policy.onWorkingDays'),
      sendFrom: form.text('policy.sendFrom'),
      sendTo: form.text('policy.sendTo'),
      approverAfterDays: form.optionalNumber('policy.approverAfterDays'),
      digest: form.checked('policy.digest'),
    },
  };
}

/** PolicyForm sets whom the tenant reminds on which days, by which channels, at which hours. */
export function PolicyForm(props: { readonly view: Policy; readonly actionData: unknown }) {
  const text = useText();
  const { t } = text;
  const { view, actionData } = props;
  const { policy, rowVersion } = view;
  const state = useFormState(actionData, 'policy');
  const audiences = AudienceSchema.options.map((value) => ({
    value,
    label: t(`reminders.audience_${value}`),
  }));
  return (
    <form method="post">
      <input type="hidden" name="form" value="policy" />
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <StaleVersion
          actionData={actionData}
          form="policy"
          saved={policyTexts(policy, text)}
          typed={(form) => policyTexts(readPolicyForm(form).policy, text)}
        />
        <FieldSet title={t('reminders.rungs_legend')} help={t('reminders.rungs_help')}>
          <RungFields rungs={policy.rungs} spare={spare} audiences={audiences} state={state} />
        </FieldSet>
        <WeeklyFields policy={policy} audiences={audiences} state={state} />
        <WayFields policy={policy} state={state} />
        <p className="muted">{t('reminders.policy_help')}</p>
        <ButtonRow>
          <Button variant="primary">{t('common.save_changes')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
