import { Button, ButtonRow, Checkbox, ErrorSummary, FormStack } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** ResendForm asks for a message once more; one that was delivered only after a tick that confirms it. */
export function ResendForm(props: {
  readonly message: Outputs['reminders']['readMessage'];
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { attempts, state: stands } = props.message;
  const state = useFormState(props.actionData, 'resend');
  const delivered = stands === 'sent';
  return (
    <form method="post">
      <input type="hidden" name="form" value="resend" />
      <input type="hidden" name="attempts" value={attempts} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <p>{t('reminders.resend_help')}</p>
        {delivered && (
          <Checkbox
            name="again"
            label={t('reminders.resend_again')}
            defaultChecked={state.checked('again', false)}
            error={state.error('again')}
          />
        )}
        <ButtonRow>
          <Button variant="primary" icon="send">
            {t('reminders.resend')}
          </Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
