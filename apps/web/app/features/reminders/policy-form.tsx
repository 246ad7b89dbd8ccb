import { AppError, ReminderPolicySchema } from '@tiendo/contracts';
import { Button, ButtonRow, ErrorSummary, FieldRow, FormStack, TextInput } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { parseDays, writeDays } from './day-list.ts';

type Policy = Outputs['reminders']['readPolicy'];

const fieldSchemas = ReminderPolicySchema.shape;

/** readPolicyForm reads the form; a list with something wrong in it is refused at its own field. */
export function readPolicyForm(form: FormReader): Policy {
  return {
    rowVersion: form.number('rowVersion'),
    leadDays: readDays(form, 'leadDays'),
    overdueDays: readDays(form, 'overdueDays'),
  };
}

function readDays(form: FormReader, name: 'leadDays' | 'overdueDays'): number[] {
  const days = fieldSchemas[name].safeParse(parseDays(form.text(name)));
  if (!days.success) throw new AppError('reminder_days', { [name]: 'reminder_days' });
  return days.data;
}

/** PolicyForm sets on which days before and after a due date people are reminded. */
export function PolicyForm(props: { readonly policy: Policy; readonly actionData: unknown }) {
  const { t } = useText();
  const { policy, actionData } = props;
  const state = useFormState(actionData, 'policy');
  return (
    <form method="post">
      <input type="hidden" name="form" value="policy" />
      <input type="hidden" name="rowVersion" value={policy.rowVersion} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <FieldRow>
          <TextInput
            name="leadDays"
            label={t('reminders.field_lead_days')}
            help={t('reminders.field_lead_days_help')}
            defaultValue={state.value('leadDays', writeDays(policy.leadDays))}
            error={state.error('leadDays')}
          />
          <TextInput
            name="overdueDays"
            label={t('reminders.field_overdue_days')}
            help={t('reminders.field_overdue_days_help')}
            defaultValue={state.value('overdueDays', writeDays(policy.overdueDays))}
            error={state.error('overdueDays')}
          />
        </FieldRow>
        <p className="muted">{t('reminders.policy_help')}</p>
        <ButtonRow>
          <Button variant="primary">{t('common.save_changes')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
