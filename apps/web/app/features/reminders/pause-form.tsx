import { Button, ButtonRow, ErrorSummary, FormStack, InlineDisclosure, TextArea } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

type View = Outputs['reminders']['readPolicy'];

/** PauseForm stops the tenant's reminders for a reason; while they are stopped, it lets them go out again. */
export function PauseForm(props: { readonly view: View; readonly actionData: unknown }) {
  return props.view.paused ? <Resume {...props} /> : <Pause {...props} />;
}

function Pause({ view, actionData }: { readonly view: View; readonly actionData: unknown }) {
  const { t } = useText();
  const state = useFormState(actionData, 'pause', 'pause-');
  return (
    <InlineDisclosure
      summary={t('reminders.pause')}
      icon="paused"
      open={failureOf(actionData, 'pause') !== null}
    >
      <form method="post">
        <input type="hidden" name="form" value="pause" />
        <input type="hidden" name="rowVersion" value={view.rowVersion} />
        <FormStack>
          <ErrorSummary id="pause-errors" title={t('common.error_summary')} errors={state.errors} />
          <p>{t('reminders.pause_help')}</p>
          <TextArea
            id="pause-because"
            name="because"
            label={t('reminders.pause_because')}
            rows={2}
            required
            defaultValue={state.value('because', '')}
            error={state.error('because')}
          />
          <ButtonRow>
            <Button variant="danger">{t('reminders.pause_act')}</Button>
          </ButtonRow>
        </FormStack>
      </form>
    </InlineDisclosure>
  );
}

function Resume({ view, actionData }: { readonly view: View; readonly actionData: unknown }) {
  const { t } = useText();
  const state = useFormState(actionData, 'resume', 'resume-');
  return (
    <form method="post">
      <input type="hidden" name="form" value="resume" />
      <input type="hidden" name="rowVersion" value={view.rowVersion} />
      <FormStack>
        <ErrorSummary id="resume-errors" title={t('common.error_summary')} errors={state.errors} />
        <p>{t('reminders.resume_help')}</p>
        <ButtonRow>
          <Button variant="primary">{t('reminders.resume')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
